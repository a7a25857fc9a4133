/** How a part of the town is built; it decides the mix of ages and households. */
export type Fabric = 'centre' | 'tenements' | 'estate' | 'rows' | 'houses' | 'village' | 'industry' | 'shelter';

/**
 * The smallest piece the generator knows: a quarter, or a part of one that changed hands at the change of borders.
 * Everything is counted per patch, so sums over any Gebietsstand are exact.
 */
export interface Patch {
	/** Name of the piece inside the generator. */
	readonly id: string;
	/** Code of the quarter it belonged to up to 2019, and from 2020 on. */
	readonly before: string;
	readonly after: string;
	/** Kilometres east and north of the market square; null for people without a quarter. */
	readonly at: readonly [number, number] | null;
	readonly fabric: Fabric;
	/** Latent hardship of living conditions, about −1.5 (easy) to 2 (hard); shared by all indicators. */
	readonly hardship: number;
	/** Inhabitants at the end of 2014, before scaling by fortune. */
	readonly people: number;
}
