import type { CatalogueBaseFigure } from '../../catalogue/catalogue-base-figure.ts';
import { CATALOGUE_BASE_FIGURES } from '../../catalogue/catalogue-base-figures.ts';
import type { Heading } from '../text/heading-parts.ts';
import type { FigureBook } from './figure-book.ts';

/** A figure of the catalogue, taken down. Ground is nobody's; all else is protected like people until somebody says otherwise. */
export function bookKnown({ id, title, unit, kind, measured, secrecy }: CatalogueBaseFigure, book: FigureBook, heading?: Heading): string {
	const open = measured && secrecy === 'none';
	return book.figure({
		id, title, unit: heading !== undefined && heading.unit !== '' ? heading.unit : unit, kind, open,
		exactness: open ? 'rounded-unit' : (heading?.exactness ?? 'exact'), decimals: 0
	}).id;
}

/** The inhabitants: whom groups of people are counted among where a file does not say. */
export function bookInhabitants(book: FigureBook): string {
	const figure = CATALOGUE_BASE_FIGURES.find((f) => f.id === 'einwohner');
	if (figure === undefined) throw new Error('the inhabitants are a figure of the catalogue');
	return bookKnown(figure, book);
}

/** A figure of the folder's own, named by its heading or file. */
export function bookOwn(id: string, title: string, heading: Heading, book: FigureBook): string {
	return book.figure({ id, title, unit: heading.unit, kind: 'stock', open: false, exactness: heading.exactness, decimals: 0 }).id;
}
