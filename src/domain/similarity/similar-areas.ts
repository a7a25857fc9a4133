/**
 * Similar areas: those of the same level whose values lie closest to an area's, over many indicators at once.
 *
 * For: „welche Quartiere sind unserem ähnlich?“, so that people compare and learn from each other.
 * Definition: each indicator is standardised over the areas that take part (z = (value − mean) ÷ standard deviation, n − 1 in the divisor);
 * the distance of two areas is the root of the mean squared difference of z over the indicators known for both. This is the Euclidean distance
 * of R's `dist(scale(x))`, missing values scaled up as `dist` does, divided by the root of the number of indicators. All indicators weigh the same;
 * competing: Mahalanobis distance, which discounts indicators that say the same, and which nobody can recompute by hand.
 * Missing and withheld: never filled in. An area takes part when it has values for at least three quarters of the indicators; who does not is
 * counted, and the area asked for may be among them (then the answer is null). Indicators that are equal everywhere tell nothing and are left out.
 * Ties keep the given order.
 * Reference: R 4.2 and numpy 2.4, see the test.
 */
import { mean } from '../statistics/mean.ts';

/** Part of the indicators for which an area must have a value. */
export const LEAST_KNOWN = 0.75;

export interface Profiled {
	readonly id: string;
	/** One per indicator; null where there is no released number. */
	readonly values: readonly (number | null)[];
}

export interface Similarity {
	/** Closest first. */
	readonly nearest: readonly { readonly id: string; readonly distance: number }[];
	/** Areas the asked one was compared with. */
	readonly compared: number;
	/** Areas left out for too many gaps. */
	readonly leftOut: number;
	/** Indicators that told areas apart. */
	readonly indicators: number;
}

/** @param wanted how many; fewer where there are fewer. Null where the area itself has too many gaps, or there is nothing to compare. */
export function similarAreas(id: string, areas: readonly Profiled[], wanted: number): Similarity | null {
	const whole = areas.filter(({ values }) => values.length > 0 && values.filter((v) => v !== null).length >= LEAST_KNOWN * values.length);
	const scales = (whole[0]?.values ?? []).map((_, at) => scaleOf(whole.flatMap(({ values }) => values[at] ?? [])));
	const standard = whole.map((area) => ({ id: area.id, z: area.values.map((v, at) => { const scale = scales[at]; return v === null || !scale ? null : (v - scale.mean) / scale.deviation; }) }));
	const own = standard.find((area) => area.id === id);
	const indicators = scales.filter((scale) => scale !== null).length;
	if (!own || indicators === 0) return null;
	const others = standard.filter((area) => area.id !== id).flatMap((area) => {
		const distance = distanceOf(own.z, area.z);
		return distance === null ? [] : [{ id: area.id, distance }];
	});
	return { nearest: others.toSorted((a, b) => a.distance - b.distance).slice(0, wanted), compared: others.length, leftOut: areas.length - whole.length, indicators };
}

function scaleOf(values: readonly number[]): { mean: number; deviation: number } | null {
	const middle = mean(values);
	if (middle === undefined || values.length < 2) return null;
	const deviation = Math.sqrt(values.reduce((sum, v) => sum + (v - middle) ** 2, 0) / (values.length - 1));
	// All equal, but for the dust of binary fractions in their mean.
	return deviation > 1e-9 * Math.max(1, Math.abs(middle)) ? { mean: middle, deviation } : null;
}

function distanceOf(a: readonly (number | null)[], b: readonly (number | null)[]): number | null {
	const squares = a.flatMap((x, at) => { const y = b[at] ?? null; return x === null || y === null ? [] : [(x - y) ** 2]; });
	const middle = mean(squares);
	return middle === undefined ? null : Math.sqrt(middle);
}
