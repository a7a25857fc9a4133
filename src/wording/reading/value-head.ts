import type { Figure } from '#domain/figure/figure.ts';
import type { ValueFormat } from '../number.ts';
import { formatNumber } from '../number.ts';
import { dative } from '../place.ts';
import { signOf } from '../sign.ts';
import { unitFor } from '../unit.ts';
import type { ReadIndicator, ReadRow } from './read-row.ts';
import type { ReadLevel } from './range.ts';

/** The one number a page opens with: what it is about, and the number or why there is none. */
export interface ValueHead {
	/** Area, Kommune, or „63 Ortsteile“ where only the areas have values. */
	readonly place: string;
	readonly number: string;
	readonly unit: string;
	/** The sign that stands where there is no number; empty with a number. */
	readonly sign: string;
}

export interface ValueHeadInput {
	readonly indicator: ReadIndicator;
	readonly level: ReadLevel;
	readonly rows: readonly ReadRow[];
	readonly whole: ReadRow | null;
	readonly chosen: ReadRow | null;
}

/** The chosen area's value, else the Kommune's, else from where to where its areas' values reach. */
export function valueHead({ indicator, level, rows, whole, chosen }: ValueHeadInput): ValueHead {
	const row = chosen ?? (whole?.value.kind === 'known' ? whole : null);
	if (row) return spelled(row.area.name, row.value, indicator);
	const values = knownValues(rows);
	const [low, high] = [values[0], values.at(-1)];
	if (low !== undefined && high !== undefined) {
		const [from, to] = [formatNumber(low, indicator.decimals), formatNumber(high, indicator.decimals)];
		return { place: `Spanne in den ${values.length} ${dative(level.plural)} mit Wert`, number: from === to ? from : `${from} bis ${to}`, unit: unitFor(to, indicator.unit), sign: '' };
	}
	return whole ? spelled(whole.area.name, whole.value, indicator) : { place: level.plural, number: 'kein Wert', unit: '', sign: '–' };
}

/** Known values of areas that take part in rankings, ascending. */
export function knownValues(rows: readonly ReadRow[]): number[] {
	return rows.flatMap(({ area, value, unranked }) => (value.kind === 'known' && !area.rest && (unranked ?? null) === null ? [value.value] : [])).sort((a, b) => a - b);
}

function spelled(place: string, value: Figure, format: ValueFormat): ValueHead {
	if (value.kind !== 'known') return { place, number: signOf(value).word, unit: '', sign: signOf(value).sign };
	const number = formatNumber(value.value, format.decimals);
	return { place, number, unit: unitFor(number, format.unit), sign: '' };
}
