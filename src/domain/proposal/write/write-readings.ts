import type { Reading, WordCodes } from '../figures/reading.ts';

type Of<K extends Reading['kind']> = Extract<Reading, { kind: K }>;

/** An entry of `spalten`. */
export function writeWide({ column, figure, groups }: Of<'wide'>): [string, Record<string, unknown>] {
	return [column.facts.column.name, {
		grundgroesse: figure, ...(groups.size > 0 ? { gruppe: Object.fromEntries(groups) } : {}), ...(column.period === undefined ? {} : { zeit: column.period.key })
	}];
}

/** `lang`. */
export function writeLong({ column, figure, groups }: Of<'long'>): Record<string, unknown> {
	return {
		wert: column.facts.column.name, grundgroesse: typeof figure === 'string' ? figure : words(figure),
		...(groups.size > 0 ? { gruppen: Object.fromEntries([...groups].map(([classification, w]) => [classification, words(w)])) } : {})
	};
}

/** An entry of `pruefungen`. */
export function writeRatio({ column, numerator, denominator, factor }: Of<'ratio'>): Record<string, unknown> {
	return { spalte: column.facts.column.name, zaehler: numerator, nenner: denominator, faktor: String(factor), genauigkeit: column.heading.exactness === 'truncated' ? 'abgeschnitten' : 'genau', ...(column.period === undefined ? {} : { zeit: column.period.key }) };
}

/** A word that is its own code need not be listed, but a reader of the description sees at once what there is. */
const words = ({ facts, codes }: WordCodes): Record<string, unknown> => ({ spalte: facts.column.name, codes: Object.fromEntries(codes) });
