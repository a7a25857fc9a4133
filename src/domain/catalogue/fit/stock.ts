import type { BaseFigure, Classification } from '../../base-figure/base-figure.ts';

/** What a Kommune has to compute from. */
export interface Stock {
	readonly baseFigures: readonly BaseFigure[];
	readonly classifications: readonly Classification[];
	/** Is there a figure for this group? Codes not named are `insgesamt`. A declared group that no file holds would leave an indicator empty. */
	readonly isDelivered: (baseFigure: string, codes: Readonly<Record<string, string>>) => boolean;
}
