import type { Area } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { ValueFormat } from '#wording/number.ts';
import { formatFigure } from '#wording/number.ts';
import { shownState } from '#wording/sign.ts';

/** What the map shows: figures, and the class each known one falls into. */
export interface MapValues {
	readonly rows: readonly { readonly area: Area; readonly value: ReleasedFigure }[];
	/** 0-based class of a known value, ascending. */
	readonly classOf: (value: number) => number;
	readonly classCount: number;
	readonly indicator: ValueFormat;
}

/** CSS class of an area's filling: five shades, or a pattern for what is no plain value. */
export type Look = 'k1' | 'k2' | 'k3' | 'k4' | 'k5' | 'zero' | 'withheld' | 'not-collected' | 'not-meaningful' | 'pending';

const SHADES: readonly (readonly Look[])[] = [['k3'], ['k2', 'k4'], ['k1', 'k3', 'k5'], ['k1', 'k2', 'k4', 'k5'], ['k1', 'k2', 'k3', 'k4', 'k5']];

/** Fewer than five classes take the shades that lie furthest apart. */
export function shadeOf(classIndex: number, classCount: number): Look {
	const shades = SHADES[Math.min(Math.max(classCount, 1), SHADES.length) - 1] ?? ['k3'];
	return shades[Math.min(Math.max(classIndex, 0), shades.length - 1)] ?? 'k3';
}

/** A true zero keeps a look of its own: it is counted, and it is not merely „little“. */
export function lookOf(figure: ReleasedFigure, values: Pick<MapValues, 'classOf' | 'classCount'>): Look {
	const state = shownState(figure);
	return figure.kind === 'known' && state !== 'zero' ? shadeOf(values.classOf(figure.value), values.classCount) : (state as Look);
}

/** Looks that are drawn as a pattern; the others are plain shades. */
export function isPattern(look: Look): boolean {
	return !/^k\d$/.test(look);
}

export interface Paint {
	readonly look: Look;
	/** 0-based class, or the state's word: what the legend's row of it says too. */
	readonly classKey: string;
	/** „12,3 %“, or why there is no number. */
	readonly text: string;
}

/** Area id → filling and words. */
export function paintAreas(values: MapValues): ReadonlyMap<string, Paint> {
	return new Map(values.rows.map(({ area, value }) => [area.id, { look: lookOf(value, values), classKey: value.kind === 'known' ? String(values.classOf(value.value)) : shownState(value), text: formatFigure(value, values.indicator) }]));
}
