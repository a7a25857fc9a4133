import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { Direction } from '#domain/indicator/indicator.ts';
import type { Unranked } from '#domain/secrecy/unranked.ts';
import { placeInOrder } from '#domain/statistics/place-in-order.ts';
import { rankBand } from '#domain/statistics/rank-band.ts';
import type { ValueFormat } from '#wording/number.ts';
import { formatValue } from '#wording/number.ts';
import { signOf } from '#wording/sign.ts';
import { tenth } from '../line-path.ts';
import { LETTER, PICTURE, WIDE_LETTER } from '../picture-size.ts';

export interface GlanceLine {
	readonly indicator: ValueFormat & { readonly id: string; readonly title: string; readonly direction: Direction };
	readonly value: ReleasedFigure;
	readonly whole: ReleasedFigure;
	readonly spread: readonly number[];
	readonly unranked: Unranked | null;
}

/** Fewer areas have no quarters. */
const LEAST = 4;
const ROW = 33;
const HEAD = 22;
const SIDE = 6;

export interface GlanceRow {
	readonly id: string;
	readonly title: string;
	/** The title as a phone and as a wide place has room for it. */
	readonly narrow: string;
	readonly wide: string;
	readonly number: string;
	/** From left to right in units; null where the area has no place. */
	readonly place: number | null;
	readonly whole: number | null;
	/** True where a low value means more need, so that left and right are exchanged. */
	readonly turned: boolean;
	readonly quarter: 'more' | 'less' | null;
	readonly y: number;
}

/**
 * All indicators on one axis: the place of an area among all of its level. Where high values mean more or less need, more need lies to the
 * right, whatever the number does; the others stand in a picture of their own, from low to high. `lines` with too few areas are left out.
 */
export function layGlance(lines: readonly GlanceLine[]) {
	const fit = lines.filter((line) => line.spread.length >= LEAST);
	const parts = [
		{ need: true, lines: fit.filter((line) => line.indicator.direction !== 'neutral') },
		{ need: false, lines: fit.filter((line) => line.indicator.direction === 'neutral') }
	].filter((part) => part.lines.length > 0);
	return parts.map((part) => ({
		need: part.need, from: HEAD - 2, height: HEAD + part.lines.length * ROW,
		rows: part.lines.map((line, at) => rowOf(line, HEAD + at * ROW)),
		half: { x: x(0.25), width: tenth(x(0.75) - x(0.25)) }
	}));
}

function x(place: number): number {
	return tenth(SIDE + place * (PICTURE.width - 2 * SIDE));
}

function rowOf({ indicator, value, whole, spread, unranked }: GlanceLine, top: number): GlanceRow {
	const turned = indicator.direction === 'less-need';
	const at = (figure: ReleasedFigure): number | null => {
		const place = figure.kind === 'known' ? placeInOrder(figure.value, spread) : undefined;
		return place === undefined ? null : turned ? 1 - place : place;
	};
	const place = unranked === null ? at(value) : null;
	// A count of the whole is the sum of its areas' and has no place among them.
	const ofWhole = indicator.kind === 'count' ? null : at(whole);
	const number = value.kind === 'known' ? formatValue(value.value, { ...indicator, unit: indicator.unit === '%' ? '%' : '' }) : signOf(value).sign;
	const shown = value.kind === 'known' && unranked !== null ? `${number} ohne Rang` : number;
	const fitting = (letter: number) => short(indicator.title, Math.floor((PICTURE.width - shown.length * letter - 10) / letter));
	return {
		id: indicator.id, title: indicator.title, narrow: fitting(LETTER), wide: fitting(WIDE_LETTER + 0.4), number: shown, turned, y: top + 24,
		place: place === null ? null : x(place), whole: ofWhole === null ? null : x(ofWhole),
		quarter: quarterOf(indicator.direction, unranked === null && value.kind === 'known' ? rankBand(value.value, spread) : 'middle')
	};
}

function quarterOf(direction: Direction, band: ReturnType<typeof rankBand>): 'more' | 'less' | null {
	if (direction === 'neutral' || (band !== 'highest-quarter' && band !== 'lowest-quarter')) return null;
	return (band === 'highest-quarter') === (direction === 'more-need') ? 'more' : 'less';
}

function short(text: string, letters: number): string {
	return text.length > letters ? `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…` : text;
}
