import type { AgeGroup } from '../vocabulary/ages.ts';
import { ageCode, ageName, settleAge } from '../vocabulary/ages.ts';
import type { KnownFigure } from '../vocabulary/figures.ts';
import { KNOWN_FIGURES } from '../vocabulary/figures.ts';
import { KNOWN_CLASSIFICATIONS } from '../vocabulary/groups.ts';
import type { Heading } from '../text/heading.ts';
import type { FigureBook, Groups } from './figure-book.ts';

/** Takes the groups that words named down in the book. */
export function bookGroups(age: AgeGroup | undefined, groups: ReadonlyMap<string, string>, ages: readonly AgeGroup[], book: FigureBook): Groups {
	const found = new Map(groups);
	for (const [id, code] of groups) {
		const known = KNOWN_CLASSIFICATIONS.find((c) => c.id === id);
		book.code(id, known?.name ?? id, code, known?.codes.find((c) => c.code === code)?.name ?? code);
	}
	if (age !== undefined) {
		const settled = settleAge(age, ages);
		book.code('alter', 'Alter', ageCode(settled), ageName(settled));
		found.set('alter', ageCode(settled));
	}
	return found;
}

/** A figure everybody knows, taken down. */
export function bookKnown(figure: KnownFigure, book: FigureBook, heading?: Heading): string {
	return book.figure({
		id: figure.id, title: figure.title, unit: heading !== undefined && heading.unit !== '' ? heading.unit : figure.unit, kind: figure.flow === true ? 'flow' : 'stock',
		open: figure.open === true, exactness: figure.open === true ? 'rounded-unit' : (heading?.exactness ?? 'exact'), decimals: 0
	}).id;
}

/** The inhabitants: whom groups of people are counted among where a file does not say. */
export function bookInhabitants(book: FigureBook): string {
	const figure = KNOWN_FIGURES.find((f) => f.id === 'einwohner');
	if (figure === undefined) throw new Error('the inhabitants are a known figure');
	return bookKnown(figure, book);
}
