import type { BaseFigure } from '../base-figure/base-figure.ts';

/** A base figure as towns usually count it, under the id by which the catalogue's formulas call it. A Kommune says what differs. */
export interface CatalogueBaseFigure extends Pick<BaseFigure, 'id' | 'title' | 'unit' | 'kind' | 'secrecy' | 'rules' | 'decimals' | 'source' | 'referenceDate' | 'legalBasis'> {
	/** By what it is usually broken down; which of them are there only the Kommune knows. */
	readonly classifications: readonly string[];
	/** Factors of formulas rest on its unit (hectares, square metres); ground delivered in another unit of area is converted. */
	readonly measured: boolean;
}

type Given = Pick<CatalogueBaseFigure, 'id' | 'title' | 'unit' | 'source' | 'referenceDate'> & Partial<CatalogueBaseFigure>;

/** Counts of people at a day, unless something else is said. */
export function baseFigure(given: Given): CatalogueBaseFigure {
	return { kind: 'stock', secrecy: 'counts', rules: {}, decimals: 0, legalBasis: '', classifications: [], measured: false, ...given };
}
