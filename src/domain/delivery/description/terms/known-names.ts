import type { BaseFigure, Classification } from '../../../base-figure/base-figure.ts';

/** What formulas and files may refer to. */
export interface Known {
	readonly levels: readonly string[];
	readonly classifications: readonly Classification[];
	readonly baseFigures: readonly BaseFigure[];
}
