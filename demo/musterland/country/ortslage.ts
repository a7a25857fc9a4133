/** How a place is built; it decides the mix of ages. */
export type Fabric = 'town' | 'estate' | 'houses' | 'village' | 'shelter';

/** The smallest piece the generator knows: everything is counted per Ortslage, so every sum is exact. */
export interface Ortslage {
	/** Key: three digits of the municipality, two of the place; 00 for people without an Ortslage. */
	readonly id: string;
	readonly name: string;
	readonly gemeinde: string;
	readonly fabric: Fabric;
	/** Latent hardship of living conditions, about −1.5 (easy) to 2 (hard); shared by all indicators. */
	readonly hardship: number;
	/** Inhabitants at the end of 2018. */
	readonly people: number;
	/** People without an Ortslage: a row in files, no ground. */
	readonly rest: boolean;
}
