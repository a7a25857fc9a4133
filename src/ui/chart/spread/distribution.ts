import { nice, ticks } from 'd3-array';
import { spread } from '#domain/statistics/spread.ts';
import type { ValueFormat } from '#wording/number.ts';
import { formatNumber, formatValue } from '#wording/number.ts';
import { tenth } from '../line-path.ts';
import { LETTER, PICTURE } from '../picture-size.ts';
import type { RankRow } from '../rank.ts';
import { swarm } from './swarm.ts';

/** Fewer areas have no quarters. */
const LEAST_FOR_BOX = 4;
const MOST_HEIGHT = 132;
const SIDE = 14;

/** Marks are as large as their number allows. */
function radiusOf(count: number): number {
	return count <= 30 ? 4.6 : count <= 120 ? 3.4 : count <= 300 ? 2.5 : 1.9;
}

/** Ends and ticks of an axis for places, which need no zero; equal values stand in its middle. */
export function placeAxis(values: readonly number[], decimals: number): { readonly from: number; readonly to: number; readonly ticks: readonly number[] } {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const finest = 10 ** -decimals;
	const air = high > low ? 0 : Math.max(finest, Math.abs(high) / 10);
	const [from, to] = nice(low - air, high + air, 5);
	return { from, to, ticks: ticks(from, to, 5).filter((tick) => Math.abs(tick / finest - Math.round(tick / finest)) < 1e-6) };
}

export interface DistributionInput {
	readonly rows: readonly RankRow[];
	readonly whole: RankRow | null;
	readonly chosen: string | null;
	readonly format: ValueFormat;
}

/** All of a distribution that can be computed; null where no area has a value. */
export function layDistribution({ rows, whole, chosen, format }: DistributionInput) {
	const known = rows.flatMap(({ area, value, unranked }) => (!area.rest && (unranked ?? null) === null && value.kind === 'known' ? [{ area, value: value.value }] : [])).sort((a, b) => a.value - b.value || a.area.name.localeCompare(b.area.name, 'de'));
	if (known.length === 0) return null;
	const values = known.map(({ value }) => value);
	/** The Kommune's count is the sum of its areas' and no yardstick for them. */
	const yardstick = format.kind !== 'count' && whole?.value.kind === 'known' ? whole.value.value : null;
	const axis = placeAxis(yardstick === null ? values : [...values, yardstick], format.decimals);
	const x = (value: number) => tenth(SIDE + ((value - axis.from) / (axis.to - axis.from)) * (PICTURE.width - 2 * SIDE));
	const radius = radiusOf(known.length);
	const heights = swarm(values.map(x), radius + 0.3, MOST_HEIGHT);
	const half = Math.max(16, ...heights.map(Math.abs)) + radius + 3;
	const bare = { ...format, unit: format.unit === '%' ? '%' : '' };
	const labels = [
		...(whole && yardstick !== null ? [{ look: 'whole', x: x(yardstick), text: `${whole.area.name} ${formatValue(yardstick, bare)}` }] : []),
		...known.filter(({ area }) => area.id === chosen).map(({ area, value }) => ({ look: 'main', x: x(value), text: `${area.name} ${formatValue(value, bare)}` }))
	].map((label, row) => ({ ...label, y: 9 + 17 * row, anchor: anchorOf(label.x, label.text) }));
	const top = 17 * labels.length + 4;
	const middle = tenth(top + half);
	const five = known.length >= LEAST_FOR_BOX ? spread(values) : undefined;
	const floor = tenth(middle + half);
	return {
		count: known.length, radius, middle, top, floor, labels,
		known, five: five ?? null,
		dots: known.map(({ area, value }, at) => ({ area, value, x: x(value), y: tenth(middle + (heights[at] ?? 0)) })),
		box: five && { from: x(five.lowerQuartile), to: x(five.upperQuartile), median: x(five.median) },
		ticks: axis.ticks.map((tick) => ({ x: x(tick), text: formatNumber(tick, axis.ticks.every(Number.isInteger) ? 0 : format.decimals) })),
		height: floor + 24
	};
}

/** On which side of its place a label has room. */
function anchorOf(x: number, text: string): 'start' | 'middle' | 'end' {
	const half = (text.length * LETTER) / 2;
	return x - half < 0 ? 'start' : x + half > PICTURE.width ? 'end' : 'middle';
}
