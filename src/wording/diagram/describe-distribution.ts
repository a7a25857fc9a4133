import type { ValueFormat } from '../number.ts';
import { formatValue } from '../number.ts';
import { countOf, joinNames } from '../place.ts';

export interface DescribedDistribution {
	/** Ascending. */
	readonly known: readonly { readonly area: { readonly id: string; readonly name: string }; readonly value: number }[];
	/** Null where there are too few for quarters. */
	readonly five: { readonly lowerQuartile: number; readonly median: number; readonly upperQuartile: number } | null;
}

/** More areas at one end are counted, not named. */
const MOST_NAMED = 3;

/** What a picture of a distribution says: who stands at the ends, and where the middle half lies. Full sentences. */
export function describeDistribution({ known, five }: DescribedDistribution, level: { readonly name: string; readonly plural: string }, format: ValueFormat): string[] {
	const [low, high] = [known[0]?.value, known.at(-1)?.value];
	if (low === undefined || high === undefined) return ['Kein Wert ausgewiesen.'];
	if (known.length === 1) return [`Nur ein Wert: ${known[0]?.area.name} mit ${formatValue(low, format)}.`];
	if (low === high) return [`Alle ${countOf(known.length, level)} haben denselben Wert: ${formatValue(low, format)}.`];
	const at = (value: number) => {
		const there = known.filter((k) => k.value === value);
		return there.length > MOST_NAMED ? countOf(there.length, level) : joinNames(there.map(({ area }) => area.name));
	};
	const ends = `Am niedrigsten: ${at(low)} (${formatValue(low, format)}). Am höchsten: ${at(high)} (${formatValue(high, format)}).`;
	if (five && five.lowerQuartile === five.upperQuartile) return [ends, `Die mittlere Hälfte hat denselben Wert: ${formatValue(five.median, format)}.`];
	return five ? [ends, `Die mittlere Hälfte liegt zwischen ${formatValue(five.lowerQuartile, format)} und ${formatValue(five.upperQuartile, format)}, in der Mitte ${formatValue(five.median, format)}.`] : [ends];
}
