import type { Area, Gebietsstand, Level } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { PublishedBaseFigure } from '#domain/indicator/published.ts';
import type { AreaValue, IndicatorView } from '../read-models.ts';
import type { SuppliedOver } from './supplied-over.ts';

/** One summand of the formula, with its released count for the area, period and group. */
export interface ExplainedTerm {
	readonly sign: 1 | -1;
	readonly title: string;
	readonly unit: string;
	/** Names of the codes it is restricted to; empty: everybody. */
	readonly groups: readonly string[];
	readonly figure: ReleasedFigure;
}

/** „Diese Zahl erklären“: one value and everything that is published of how it came to be. */
export interface ExplanationView extends IndicatorView {
	/** The area in question: the one named in the address, else the whole Kommune. */
	readonly row: AreaValue;
	/** Its own level, which need not be the level of the address. */
	readonly rowLevel: Level;
	/** From the whole Kommune down to the parent. */
	readonly parents: readonly Area[];
	readonly gebietsstand: Gebietsstand | null;
	readonly numerator: readonly ExplainedTerm[];
	readonly denominator: readonly ExplainedTerm[];
	readonly suppliedOver: SuppliedOver | null;
	readonly baseFigures: readonly PublishedBaseFigure[];
}
