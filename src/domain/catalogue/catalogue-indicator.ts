import type { Indicator, IndicatorKind } from '../indicator/indicator.ts';

/** Whose situation an indicator tells of. */
export const TARGET_GROUPS = { kinder: 'Kinder', jugendliche: 'Jugendliche', familien: 'Familien', aeltere: 'Ältere Menschen', alle: 'Alle' } as const;
export type TargetGroup = keyof typeof TARGET_GROUPS;

/** Formulas as text; ages in canonical codes (`u15`, `3-5`, `65plus`), put together from whatever bands a Kommune has. */
export interface CatalogueFormula {
	readonly numerator: string;
	/** Empty for counts and supplied values. */
	readonly denominator: string;
}

/** An indicator of the shipped catalogue: everything but the Kommune's own data. */
export interface CatalogueIndicator extends Omit<Indicator, 'numerator' | 'denominator'>, CatalogueFormula {
	readonly concerns: TargetGroup;
	/** The same count from base figures cut otherwise; the first formula that fits is taken. */
	readonly instead: readonly CatalogueFormula[];
	/**
	 * Who defines it so, as an ending of „Abgrenzung wie …“. null: common practice of German towns, or a choice of this project; then nobody
	 * may claim that it is the definition of any other atlas.
	 */
	readonly definedBy: string | null;
}

type Given = Pick<CatalogueIndicator, 'id' | 'title' | 'kind' | 'numerator' | 'definition' | 'reading' | 'sentence'> & Partial<Omit<CatalogueIndicator, 'theme' | 'open'>> & {
	/** Classifications a reader may open, on both sides of the formula. */
	readonly groups?: readonly string[];
};

const USUAL: Readonly<Record<IndicatorKind, Pick<Indicator, 'unit' | 'factor' | 'decimals'>>> = {
	count: { unit: 'Personen', factor: 1, decimals: 0 },
	share: { unit: '%', factor: 100, decimals: 1 },
	rate: { unit: 'je 1.000', factor: 1000, decimals: 1 },
	ratio: { unit: 'je 100', factor: 100, decimals: 1 },
	mean: { unit: '', factor: 1, decimals: 2 },
	supplied: { unit: '', factor: 1, decimals: 0 }
};

/** The year to whose law and statistics a definition refers; it changes when a formula changes, not when a text does. */
const VERSION = '2024';

/** Completes the entries of one theme with what is usual for their kind. */
export function inTheme(theme: string, entries: readonly Given[]): readonly CatalogueIndicator[] {
	return entries.map(({ groups = [], ...given }) => ({
		denominator: '', instead: [], concerns: 'alle', direction: 'neutral', definedBy: null, version: VERSION, ...USUAL[given.kind], ...given, theme,
		open: groups.map((classification) => ({ classification, applies: 'both' }))
	}));
}
