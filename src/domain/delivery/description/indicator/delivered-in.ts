import { TOTAL } from '../../../base-figure/base-figure.ts';
import type { Stock } from '../../../catalogue/fit/stock.ts';
import { LEFT_OUT } from '../../description.ts';
import type { FileDescription, FixedOr, ValueReading } from '../../description.ts';

/** Which groups of which base figures the files hold, as far as their description tells: a column without a list of its words may hold any. */
export function deliveredIn(files: readonly FileDescription[]): Stock['isDelivered'] {
	const readings = files.flatMap((file) => file.readings);
	return (baseFigure, codes) => readings.some((reading) => mayBe(reading.baseFigure, baseFigure) && holds(reading, codes));
}

function holds({ groups }: ValueReading, codes: Readonly<Record<string, string>>): boolean {
	const named = new Set([...groups.keys(), ...Object.keys(codes)]);
	return [...named].every((classification) => mayBe(groups.get(classification) ?? { fixed: TOTAL }, codes[classification] ?? TOTAL));
}

function mayBe(words: FixedOr<string>, word: string): boolean {
	if ('fixed' in words) return words.fixed === word;
	return words.codes === null || (word !== LEFT_OUT && [...words.codes.values()].includes(word));
}
