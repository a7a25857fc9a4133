/** The rules of secrecy under which counts of people or cases leave the house. Versioned data of the Kommune, not code. */
export interface SecrecyRules {
	/** Counts from 1 to minimumCount − 1 are sensitive. */
	readonly minimumCount: number;
	/** Also what is left of a public whole: „alle bis auf zwei“. */
	readonly complement: boolean;
	/** Also „alle“: a part that is its whole tells of everyone in it. */
	readonly groupDisclosure: boolean;
	/** `hideable`: a withheld cell may be a zero. `shown`: zeros are always printed, so whatever is withheld is at least 1. */
	readonly zeros: 'hideable' | 'shown';
	/** Rates over a smaller denominator are not shown. */
	readonly minimumDenominator: number;
	/** Supplied values are shown only over a known denominator of at least this. */
	readonly minimumSuppliedDenominator: number;
	/** Areas with fewer inhabitants take no part in rankings and indices. */
	readonly minimumInhabitants: number;
}

/**
 * German defaults. Minimum count 3 and denominator 100 for supplied rates: Bundesagentur für Arbeit and Destatis (SGB-II-Quoten);
 * 300 inhabitants: Berlin MSS, Hamburg Sozialmonitoring; 30: ours.
 */
export const DEFAULT_RULES: SecrecyRules = {
	minimumCount: 3, complement: true, groupDisclosure: true, zeros: 'hideable', minimumDenominator: 30, minimumSuppliedDenominator: 100, minimumInhabitants: 300
};

/** The rules that hold for one base figure: its own where it has some, else the Kommune's. */
export function rulesFor(figure: { readonly rules: Partial<SecrecyRules> }, rules: SecrecyRules): SecrecyRules {
	return { ...rules, ...figure.rules };
}
