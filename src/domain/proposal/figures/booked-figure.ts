import type { Exactness } from '../../base-figure/exactness.ts';

/** A base figure that some column delivers. */
export interface BookedFigure {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	readonly kind: 'stock' | 'flow' | 'supplied';
	/** Ground, not people. */
	readonly open: boolean;
	readonly exactness: Exactness;
	readonly decimals: number;
	readonly classifications: Set<string>;
}
