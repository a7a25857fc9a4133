/** What the auditor reads in `katalog.json`. */
export interface SeenRules {
	readonly minimumCount: number;
	readonly complement: boolean;
	readonly groupDisclosure: boolean;
	readonly zeros: 'hideable' | 'shown';
}

export interface SeenTerm { readonly sign: 1 | -1; readonly baseFigure: string; readonly codes: Readonly<Record<string, string>>; readonly yearsBack?: number }
export interface SeenRelation { readonly kind: 'sum' | 'subset'; readonly whole: readonly SeenTerm[]; readonly parts: readonly SeenTerm[] }
export interface SeenArea { readonly id: string; readonly level: string; readonly code: string; readonly name: string; readonly parent: string | null; readonly validFrom: string | null; readonly validTo: string | null; readonly rest: boolean }
export interface SeenClassification { readonly id: string; readonly codes: readonly { readonly code: string }[]; readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[] }
export interface SeenBaseFigure {
	readonly id: string;
	readonly kind: 'stock' | 'flow' | 'supplied';
	readonly secrecy: 'counts' | 'none';
	readonly classifications: readonly string[];
	readonly additivity: Readonly<Record<string, 'additive' | 'additive-with-rest' | 'none'>>;
	readonly exactness: 'exact' | 'truncated' | 'rounded-5' | 'rounded-10' | 'rounded-unit' | 'noisy';
	readonly decimals: number;
	readonly denominator: string | null;
	readonly denominatorCell?: { readonly group: string; readonly time: 'same' | 'year-end-before' };
	readonly factor?: number | null;
	readonly rules?: Partial<SeenRules>;
	readonly levels: readonly string[];
}
export interface SeenIndicator {
	readonly id: string;
	readonly kind: 'count' | 'share' | 'rate' | 'ratio' | 'mean' | 'supplied';
	readonly numerator: readonly SeenTerm[];
	readonly denominator: readonly SeenTerm[];
	readonly factor: number;
	readonly decimals: number;
	readonly open: readonly { readonly classification: string; readonly applies: 'both' | 'numerator' }[];
}
export interface SeenCatalogue {
	readonly kommune: { readonly slug: string; readonly name: string; readonly rules: SeenRules };
	readonly levels: readonly { readonly id: string }[];
	readonly gebietsstaende: readonly { readonly id: string }[];
	readonly areas: readonly SeenArea[];
	/** Areas whose figures add up to those of a group beside the tree. */
	readonly members?: Readonly<Record<string, readonly string[]>>;
	readonly classifications: readonly SeenClassification[];
	readonly baseFigures: readonly SeenBaseFigure[];
	readonly indicators: readonly SeenIndicator[];
	readonly relations?: readonly SeenRelation[];
}

/** @throws where it is no catalogue of format 1 */
export function readCatalogue(json: unknown): SeenCatalogue {
	const lists = ['levels', 'gebietsstaende', 'areas', 'classifications', 'baseFigures', 'indicators'];
	const found = (json ?? {}) as Record<string, unknown>;
	const rules = (found['kommune'] as { rules?: Partial<SeenRules> } | undefined)?.rules;
	if (found['format'] !== 1 || lists.some((name) => !Array.isArray(found[name])) || typeof rules?.minimumCount !== 'number') throw new Error('audit: not a catalogue of format 1');
	return json as SeenCatalogue;
}
