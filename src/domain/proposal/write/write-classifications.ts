import type { FigureBook } from '../figures/figure-book.ts';
import type { FoundSum } from '../sums/found-sum.ts';

/** `klassifikationen`, those that a figure is broken down by. */
export function writeClassifications(book: FigureBook, sums: readonly FoundSum[]): Record<string, unknown>[] {
	const used = new Set([...book.figures.values()].flatMap((f) => [...f.classifications]));
	return [...book.classifications].filter(([id]) => used.has(id)).map(([id, { name, codes }]) => {
		const own = sums.filter((s) => s.classification === id);
		return { id, name, auspraegungen: [...codes].map(([code, title]) => ({ code, name: title })), ...(own.length > 0 ? { summen: own.map(({ whole, parts }) => ({ ganzes: whole, teile: [...parts] })) } : {}) };
	});
}
