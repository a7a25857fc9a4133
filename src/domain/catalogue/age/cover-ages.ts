import { parseAgeSpan } from './age-span.ts';
import type { AgeSpan } from './age-span.ts';

/**
 * The fewest of the codes that lie side by side and together are exactly the span, youngest first; of equally few those listed first. null
 * where there is no exact cover: a group a year too wide would be another number under the same name. Codes that name no age are passed over.
 *
 * A shortest way from the span's first year to its last, one step per code.
 */
export function coverAges(target: AgeSpan, codes: readonly string[]): readonly string[] | null {
	const steps = codes.flatMap((code) => {
		const span = parseAgeSpan(code);
		return span !== null && span.from >= target.from && span.to <= target.to ? [{ code, ...span }] : [];
	});
	const ways = new Map<number, readonly string[]>([[target.from, []]]);
	for (let ages: readonly number[] = [target.from]; ages.length > 0 && !ways.has(target.to);) {
		ages = ages.flatMap((age) => steps.filter((step) => step.from === age && !ways.has(step.to)).map((step) => {
			if (!ways.has(step.to)) ways.set(step.to, [...(ways.get(age) ?? []), step.code]);
			return step.to;
		}));
	}
	return ways.get(target.to) ?? null;
}
