import type { Exactness } from '../../base-figure/exactness.ts';
import type { Period } from '../../period/period.ts';

/** A column heading taken apart. */
export interface Heading {
	/** As in the file. */
	readonly text: string;
	/** Without unit, period, remarks and the headings above it. */
	readonly core: string;
	/** The heading above, where it spans several columns. */
	readonly context: string;
	readonly unit: string;
	readonly exactness: Exactness;
	readonly period: Period | undefined;
	/** The words say that it is a share, rate, mean, density, price or index: nothing that can be summed. */
	readonly rate: boolean;
}
