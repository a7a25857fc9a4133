import type { Classification } from '../../base-figure/base-figure.ts';
import { TOTAL } from '../../base-figure/base-figure.ts';
import { ageName, parseAgeSpan } from '../age/age-span.ts';
import { coverAges } from '../age/cover-ages.ts';
import { CATALOGUE_CLASSIFICATIONS } from '../catalogue-classifications.ts';
import type { NeededBaseFigure } from './needed-base-figures.ts';

/** The classifications of these base figures with exactly the codes that occur, and those of their sums of which no code is left out. */
export function neededClassifications(needed: readonly NeededBaseFigure[]): Classification[] {
	return CATALOGUE_CLASSIFICATIONS.flatMap((classification) => {
		const used = new Set(needed.flatMap(({ groups }) => groups.flatMap((codes) => codes[classification.id] ?? [])));
		if (used.size === 0) return [];
		if (classification.id === 'alter') return [{ ...classification, codes: [...used].map((code) => ({ code, name: nameOf(code) })).sort((a, b) => from(a.code) - from(b.code) || to(a.code) - to(b.code)), sums: ageSums(needed) }];
		return [{ ...classification, codes: classification.codes.filter(({ code }) => used.has(code)), sums: classification.sums.filter(({ whole, parts }) => [whole, ...parts].every((code) => code === TOTAL || used.has(code))) }];
	});
}

/** Base figures may be cut differently; each cut is a sum of its own, and a wide band of one is the sum of narrow ones of another. */
function ageSums(needed: readonly NeededBaseFigure[]): Classification['sums'] {
	const cuts = needed.map(({ groups }) => [...new Set(groups.flatMap((codes) => codes['alter'] ?? []))]);
	const wholes = [TOTAL, ...new Set(cuts.flat())];
	const sums = wholes.flatMap((whole) => cuts.flatMap((cut) => {
		const parts = whole === TOTAL ? coverAges({ from: 0, to: Infinity }, cut) : coverAges(parseAgeSpan(whole) ?? { from: 0, to: 0 }, cut);
		return parts === null || parts.length < 2 ? [] : [{ whole, parts }];
	}));
	return [...new Map(sums.map((sum) => [JSON.stringify(sum), sum])).values()];
}

const nameOf = (code: string): string => ageName(parseAgeSpan(code) ?? { from: 0, to: Infinity });
const from = (code: string): number => parseAgeSpan(code)?.from ?? 0;
const to = (code: string): number => parseAgeSpan(code)?.to ?? 0;
