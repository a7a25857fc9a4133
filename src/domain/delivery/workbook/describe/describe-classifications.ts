import type { Classification } from '../../../base-figure/base-figure.ts';
import { CATALOGUE_BASE_FIGURES } from '../../../catalogue/catalogue-base-figures.ts';
import type { NeededBaseFigure } from '../../../catalogue/fit/needed-base-figures.ts';
import { neededClassifications } from '../../../catalogue/fit/needed-classifications.ts';
import type { KnownKommune } from '../known-kommune.ts';
import { mayGrow } from './code-for.ts';

type Codes = Readonly<Record<string, string>>;

/**
 * The list `klassifikationen`: all known ones, and the groups that columns bring, with every sum that holds between them: a group without
 * its sums would leave an equation that nobody declared, and so a hole in secrecy. `columns`: groups by base figure.
 */
export function describeClassifications(columns: ReadonlyMap<string, readonly Codes[]>, known: KnownKommune | null): Classification[] {
	const before = known?.settings.classifications ?? [];
	const [any] = CATALOGUE_BASE_FIGURES;
	if (any === undefined) throw new RangeError('The catalogue is empty.');
	const needed: NeededBaseFigure[] = [...columns.values()].map((groups) => ({ figure: any, groups }));
	const used = new Set([...columns.values()].flat().flatMap(Object.keys));
	// What is known counts as one more base figure, cut in all the ways there are.
	for (const { id, codes } of before) if (used.has(id) && mayGrow(id, codes.map((c) => c.code))) needed.push({ figure: any, groups: codes.map(({ code }) => ({ [id]: code })) });
	const brought = neededClassifications(needed);
	const ids = new Set([...before.map((c) => c.id), ...brought.map((c) => c.id)]);
	return [...ids].map((id) => together(before.find((c) => c.id === id), brought.find((c) => c.id === id)));
}

function together(before: Classification | undefined, brought: Classification | undefined): Classification {
	const first = before ?? brought;
	if (first === undefined) throw new RangeError('a classification from nowhere');
	if (before === undefined || brought === undefined) return first;
	const codes = [...before.codes, ...brought.codes.filter(({ code }) => !before.codes.some((b) => b.code === code))];
	if (codes.length === before.codes.length) return before;
	return { ...before, codes, sums: [...new Map([...before.sums, ...brought.sums].map((sum) => [JSON.stringify(sum), sum])).values()] };
}
