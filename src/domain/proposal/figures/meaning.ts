import type { CatalogueBaseFigure } from '../../catalogue/catalogue-base-figure.ts';
import type { AgeGroup } from '../vocabulary/age-group.ts';

/** What the words of a heading or a cell say. */
export interface WordMeaning {
	readonly figure: CatalogueBaseFigure | undefined;
	readonly age: AgeGroup | undefined;
	/** Groups other than ages. */
	readonly groups: ReadonlyMap<string, string>;
	/** Words that say something none of these is. */
	readonly rest: readonly string[];
	/** The words call it the whole („insgesamt“, „Gesamtfläche“). */
	readonly total: boolean;
	/** They begin like a part of something said before („mit Kindern“, „davon …“). */
	readonly part: boolean;
}
