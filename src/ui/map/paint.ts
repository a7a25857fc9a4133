import type { Area } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { statusOf } from '#domain/figure/figure.ts';
import type { ValueFormat } from '#wording/number.ts';
import { formatFigure } from '#wording/number.ts';
import { shownState } from '#wording/sign.ts';
import type { SymbolScale } from './symbols/symbol-scale.ts';

/** What the map shows: figures, and the class each known one falls into. */
export interface MapValues {
	readonly rows: readonly { readonly area: Area; readonly value: ReleasedFigure }[];
	/** 0-based class of a known value, ascending. */
	readonly classOf: (value: number) => number;
	readonly classCount: number;
	readonly indicator: ValueFormat;
	/** Two colours around a middle one instead of one from light to dark. */
	readonly diverging?: boolean;
	/** Circles instead of coloured areas: counts. */
	readonly symbols?: SymbolScale;
}

/** CSS class of an area's filling: five shades of one colour, five around a middle, none beneath a circle, or a pattern for what is no plain value. */
export type Look = Shade | 'beneath' | 'zero' | 'withheld' | 'not-collected' | 'not-meaningful' | 'pending';

type Shade = 'k1' | 'k2' | 'k3' | 'k4' | 'k5' | 'd1' | 'd2' | 'd3' | 'd4' | 'd5';

const SHADES: readonly (readonly Shade[])[] = [['k3'], ['k2', 'k4'], ['k1', 'k3', 'k5'], ['k1', 'k2', 'k4', 'k5'], ['k1', 'k2', 'k3', 'k4', 'k5']];

const AROUND = ['d1', 'd2', 'd3', 'd4', 'd5'] as const;

/** Fewer than five classes take the shades that lie furthest apart. Around a middle there are always five. */
export function shadeOf(classIndex: number, classCount: number, diverging = false): Shade {
	if (diverging) return AROUND[Math.min(Math.max(classIndex, 0), 4)] ?? 'd3';
	const shades = SHADES[Math.min(Math.max(classCount, 1), SHADES.length) - 1] ?? ['k3'];
	return shades[Math.min(Math.max(classIndex, 0), shades.length - 1)] ?? 'k3';
}

/** A true zero keeps a look of its own: it is counted, and it is not merely „little“. */
export function lookOf(figure: ReleasedFigure, values: Pick<MapValues, 'classOf' | 'classCount' | 'diverging' | 'symbols'>): Look {
	const state = shownState(figure);
	if (figure.kind !== 'known' || state === 'zero') return state as Look;
	return values.symbols ? 'beneath' : shadeOf(values.classOf(figure.value), values.classCount, values.diverging);
}

/** The ground beneath the rings of a true zero: the shade of the class it is counted in. */
export function groundOfZero({ classOf, classCount, diverging, symbols }: Pick<MapValues, 'classOf' | 'classCount' | 'diverging' | 'symbols'>): Shade | 'beneath' {
	return symbols ? 'beneath' : shadeOf(classOf(0), classCount, diverging);
}

/** What `data-class` says: the 0-based class, or the word of the state; a known count has no class. */
export function classKeyOf(figure: ReleasedFigure, values: Pick<MapValues, 'classOf' | 'symbols'>): string {
	return figure.kind !== 'known' || values.symbols ? statusOf(figure) : String(values.classOf(figure.value));
}

/** Looks that are drawn as a pattern; the others are plain shades. */
export function isPattern(look: Look): boolean {
	return !/^[kd]\d$|^beneath$/.test(look);
}

export interface Paint {
	readonly look: Look;
	/** „12,3 %“, or why there is no number. */
	readonly text: string;
	/** 0-based class, or the state's word: what the legend's row of it says too. */
	readonly classKey: string;
}

/** Area id → filling and words. */
export function paintAreas(values: MapValues): ReadonlyMap<string, Paint> {
	return new Map(values.rows.map(({ area, value }) => [area.id, { look: lookOf(value, values), text: formatFigure(value, values.indicator), classKey: classKeyOf(value, values) }]));
}
