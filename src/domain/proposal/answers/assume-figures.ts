import type { ProposedLevel } from '../borders/proposed-borders.ts';
import type { BookedFigure } from '../figures/booked-figure.ts';
import type { AreaSum } from '../sums/area-sums.ts';
import type { Ask } from './ask.ts';

/** What was taken for granted of the base figures. */
export function assumeFigures(sums: ReadonlyMap<BookedFigure, readonly AreaSum[]>, levels: readonly ProposedLevel[], ask: Ask): void {
	const named = (level: string): string => levels.find((l) => l.id === level)?.plural ?? level;
	const unproved = [...sums].filter(([, all]) => all.some((s) => s.holds === 'never-checked')).map(([f]) => f.title);
	if (unproved.length > 0) ask.assume('', `Anzahlen der kleineren Gebiete ergeben zusammen die der größeren (nachgerechnet werden konnte es nicht): ${unproved.join(', ')}.`);
	for (const [figure, all] of sums) for (const sum of all) if (sum.holds === 'no') ask.assume('', `„${figure.title}“: Die ${named(sum.level)} ergeben zusammen nicht überall die Ebene darüber; es ist keine Summe erklärt.`);
	const supplied = [...sums.keys()].filter((f) => f.kind === 'supplied');
	if (supplied.length > 0) ask.assume('', `Ohne ihre Anzahlen angeliefert und deshalb ohne „nenner“ nicht gezeigt: ${supplied.map((f) => f.title).join(', ')}.`);
	const open = [...sums.keys()].filter((f) => f.open);
	if (open.length > 0) ask.assume('', `Als Maß des Bodens nicht geheim zu halten: ${open.map((f) => f.title).join(', ')}.`);
}
