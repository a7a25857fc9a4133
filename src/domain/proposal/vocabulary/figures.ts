import type { CatalogueBaseFigure } from '../../catalogue/catalogue-base-figure.ts';
import { CATALOGUE_BASE_FIGURES } from '../../catalogue/catalogue-base-figures.ts';
import { WAYS } from './ways.ts';

interface Way {
	readonly figure: CatalogueBaseFigure;
	readonly groups: ReadonlyMap<string, string>;
	readonly stems: readonly string[];
}

const ALL: readonly Way[] = Object.entries(WAYS).flatMap(([meaning, ways]) => {
	const [id, group] = meaning.split('|');
	const figure = CATALOGUE_BASE_FIGURES.find((f) => f.id === id);
	if (figure === undefined) throw new Error(`the catalogue does not count ${id}`);
	return ways.map((way) => ({ figure, groups: new Map(group === undefined ? [] : [group.split('=') as [string, string]]), stems: way.split(' ') }));
});

/** What words say of a figure of the catalogue. */
export interface FoundFigure {
	readonly figure: CatalogueBaseFigure;
	readonly groups: ReadonlyMap<string, string>;
	/** Words that the way of saying it did not use. */
	readonly rest: readonly string[];
}

/** The figure said by most of the words, or undefined. */
export function figureIn(words: readonly string[]): FoundFigure | undefined {
	let best: { way: Way; used: readonly string[] } | undefined;
	for (const way of ALL) {
		const used = way.stems.map((stem) => words.find((w) => (stem.endsWith('*') ? w.startsWith(stem.slice(0, -1)) : w === stem)));
		if (used.every((u) => u !== undefined) && (best === undefined || used.length > best.used.length)) best = { way, used };
	}
	if (best === undefined) return undefined;
	const { way, used } = best;
	// „Einwohnerinnen und Einwohner“, „Schülerinnen und Schüler“: the same twice.
	const roots = way.stems.map((stem) => stem.replace('*', ''));
	return { figure: way.figure, groups: way.groups, rest: words.filter((w) => !used.includes(w) && !roots.some((root) => root.length > 5 && w.startsWith(root))) };
}
