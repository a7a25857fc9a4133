import { countsBehindRate } from '#domain/base-figure/counts-behind-rate.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';
import type { SecrecyRules } from '#domain/secrecy/secrecy-rules.ts';
import type { Cube } from '../cubes/cube.ts';
import type { NewCell } from './problem-builder.ts';

/** The count behind a rate over so many people, as the range the rate tells; withheld from the start where that range looks like a small count. */
export function rateCell({ figure }: Cube, rate: number, people: number, rules: SecrecyRules): NewCell {
	const least = rules.minimumCount;
	if (Number.isNaN(people) || people < rules.minimumSuppliedDenominator) return { role: ROLE.SHOWABLE, value: NaN, low: 0, high: Infinity, initially: WHY.SMALL_WHOLE };
	const [low, high] = countsBehindRate(rate, people, figure.factor ?? 1, figure.decimals, figure.exactness === 'truncated');
	const clear = (from: number, to: number): boolean => from >= least || to <= 0 || (from <= 0 && to >= least);
	const harmless = clear(low, high) && (!rules.complement || clear(people - high, people - low));
	return { role: ROLE.SHOWABLE, value: low === high ? low : NaN, low, high, ...(harmless ? {} : { initially: WHY.SMALL_WHOLE }) };
}
