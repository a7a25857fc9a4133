import { ticks } from 'd3-array';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { formatNumber } from '#wording/number.ts';
import { signOf } from '#wording/sign.ts';
import { tenth } from '../line-path.ts';
import { PICTURE } from '../picture-size.ts';

export interface PyramidBand {
	readonly name: string;
	readonly from: number;
	/** Infinity for the oldest. */
	readonly to: number;
}

export interface PyramidSideFigures {
	readonly area: { readonly id: string; readonly name: string };
	readonly all: ReleasedFigure;
	/** Per band, youngest first: left and right. */
	readonly cells: readonly (readonly [ReleasedFigure, ReleasedFigure])[];
}

/** The oldest group is open; it is drawn up to this age, or ten years high. */
const OPEN_END = 95;
const YEAR = 3.1;
const TOP = 22;
/** Room for ages left of the picture. */
const LEFT = 28;
/** Two ages beside the picture stay this far apart. */
const APART = 14;

export const drawnUpTo = (from: number): number => Math.max(OPEN_END, from + 10);

/** Share of all in percent, or null where one of the two has no value. */
export function shareOfAll(cell: ReleasedFigure, all: ReleasedFigure): number | null {
	return cell.kind === 'known' && all.kind === 'known' && all.value > 0 ? (100 * cell.value) / all.value : null;
}

/**
 * All of a population pyramid that can be computed. Bars are as high as their band has years and as long as the share per year of age, so that their areas,
 * not their lengths, are the numbers of people: bands of unequal width would lie otherwise.
 */
export function layPyramid(bands: readonly PyramidBand[], filled: PyramidSideFigures, outline: PyramidSideFigures | null) {
	const oldest = drawnUpTo(bands.at(-1)?.from ?? 0);
	const years = bands.map((band) => Math.min(band.to, oldest) - band.from);
	const perYear = (side: PyramidSideFigures, band: number, sex: 0 | 1): number | null => {
		const cell = side.cells[band]?.[sex];
		const share = cell ? shareOfAll(cell, side.all) : null;
		return share === null ? null : share / (years[band] ?? 1);
	};
	const all = [filled, ...(outline ? [outline] : [])].flatMap((side) => bands.flatMap((_, band) => [perYear(side, band, 0) ?? 0, perYear(side, band, 1) ?? 0]));
	const most = Math.max(0.1, ...all) * 1.04;
	const spine = LEFT + (PICTURE.width - LEFT) / 2;
	const length = (PICTURE.width - LEFT) / 2 - 4;
	const floor = TOP + oldest * YEAR;
	const x = (value: number, sex: 0 | 1) => tenth(spine + ((sex === 0 ? -1 : 1) * (value / most) * length));
	const y = (age: number) => tenth(floor - Math.min(age, oldest) * YEAR);
	const sexes = [0, 1] as const;
	const bars = bands.flatMap((band, at) => sexes.flatMap((sex) => {
		const value = perYear(filled, at, sex);
		const cell = filled.cells[at]?.[sex];
		const [top, height] = [y(band.to), tenth(y(band.from) - y(band.to))];
		if (value !== null) return [{ at, sex, x: Math.min(spine, x(value, sex)), y: top, width: tenth(Math.abs(x(value, sex) - spine)), height, sign: value === 0 ? '0' : '' }];
		return cell ? [{ at, sex, x: spine, y: top, width: 0, height, sign: cell.kind === 'known' ? '–' : signOf(cell).sign }] : [];
	}));
	const steps = ticks(0, most, 3).filter((tick) => tick > 0);
	return {
		bars, spine, floor, top: TOP,
		outline: outline ? sexes.map((sex) => outlinePath(bands, (at) => perYear(outline, at, sex), (value) => x(value, sex), y)).join('') : '',
		ages: spaced(bands.map(({ from }) => ({ y: y(from), text: String(from) }))),
		ticks: [0, ...steps].flatMap((tick) => (tick === 0 ? [{ x: spine, text: '0' }] : sexes.map((sex) => ({ x: x(tick, sex), text: formatNumber(tick, steps.every(Number.isInteger) ? 0 : 1) })))),
		height: floor + 24,
		left: LEFT
	};
}

/** A stair along the ends of the bars, broken where there is no value. */
function outlinePath(bands: readonly PyramidBand[], value: (band: number) => number | null, x: (value: number) => number, y: (age: number) => number): string {
	let open = false;
	return bands.map((band, at) => {
		const v = value(at);
		if (v === null) {
			open = false;
			return '';
		}
		const step = `${open ? 'H' : 'M'}${x(v)}${open ? '' : ` ${y(band.from)}`}V${y(band.to)}`;
		open = true;
		return step;
	}).join('');
}

/** From below, those that keep their distance. */
function spaced<T extends { readonly y: number }>(labels: readonly T[]): T[] {
	const kept: T[] = [];
	for (const label of labels) if ((kept.at(-1)?.y ?? Infinity) - label.y >= APART) kept.push(label);
	return kept;
}
