import type { Figure } from '#domain/figure/figure.ts';
import { formatValue } from '../number.ts';
import { joinNames } from '../place.ts';
import { SHARE } from './describe-groups.ts';

/** The largest band of each side, and how many have no value. */
export function describePyramid(bands: readonly { readonly name: string }[], sides: readonly [string, string], area: { readonly all: Figure; readonly cells: readonly (readonly [Figure, Figure])[] }): string {
	const all = area.all;
	if (all.kind !== 'known' || all.value <= 0) return 'Kein Wert ausgewiesen.';
	const told = ([0, 1] as const).flatMap((sex) => {
		const known = area.cells.flatMap((cells, at) => (cells[sex].kind === 'known' ? [{ at, value: cells[sex].value }] : []));
		if (known.length === 0) return [];
		const most = known.reduce((a, b) => (b.value > a.value ? b : a));
		return [`${sides[sex]} die größte Gruppe ${bands[most.at]?.name ?? ''} mit ${formatValue((100 * most.value) / all.value, SHARE)}`];
	});
	const hidden = area.cells.flat().filter((cell) => cell.kind !== 'known').length;
	return `${told.length > 0 ? `Anteile an allen: ${joinNames(told)}.` : 'Kein Wert ausgewiesen.'}${hidden > 0 && told.length > 0 ? ` ${hidden} ${hidden === 1 ? 'Gruppe' : 'Gruppen'} ohne Wert.` : ''}`;
}
