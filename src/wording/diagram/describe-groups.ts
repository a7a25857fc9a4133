import type { Figure } from '#domain/figure/figure.ts';
import type { ValueFormat } from '../number.ts';
import { formatFigure, formatValue } from '../number.ts';
import { joinNames } from '../place.ts';

const SHARE = { unit: '%', decimals: 1, kind: 'share' } as const;

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

/** „unter 15 Jahre 12,0 %, nicht ausgewiesen 88,0 %“ */
export function describeShares(parts: readonly { readonly name: string; readonly share: number | null; readonly figure: Figure }[]): string {
	return parts.map(({ name, share, figure }) => `${name} ${share === null ? formatFigure(figure, { ...SHARE, unit: '' }) : formatValue(share, SHARE)}`).join(', ');
}

/** „alle zusammen 12,0 %, unter 15 Jahre nicht ausgewiesen“ */
export function describeScale(rows: readonly { readonly name: string; readonly figure: Figure }[], format: ValueFormat): string {
	return rows.map(({ name, figure }) => `${name} ${formatFigure(figure, format)}`).join(', ');
}
