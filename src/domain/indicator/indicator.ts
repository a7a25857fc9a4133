/** One summand of a formula: a base figure, or one group of it. */
export interface Term {
	readonly sign: 1 | -1;
	readonly baseFigure: string;
	/** Fixed codes by classification id; classifications not named are `insgesamt` unless the indicator opens them. */
	readonly codes: Readonly<Record<string, string>>;
}

export type IndicatorKind = 'count' | 'share' | 'rate' | 'ratio' | 'mean' | 'supplied';
/** What a high value means: more need, less need, or neither. Never good or bad people. */
export type Direction = 'more-need' | 'less-need' | 'neutral';

/** A classification the reader may choose from, applied to both sides of the formula or to the numerator only. */
export interface OpenClassification {
	readonly classification: string;
	readonly applies: 'both' | 'numerator';
}

/**
 * An indicator is a formula over base figures:
 * value = factor × Σ numerator / Σ denominator (kinds share, rate, ratio, mean), or Σ numerator (count, supplied).
 */
export interface Indicator {
	readonly id: string;
	readonly title: string;
	readonly theme: string;
	readonly kind: IndicatorKind;
	readonly unit: string;
	readonly numerator: readonly Term[];
	readonly denominator: readonly Term[];
	readonly factor: number;
	readonly decimals: number;
	readonly direction: Direction;
	readonly open: readonly OpenClassification[];
	/** One sentence: what is counted over what. */
	readonly definition: string;
	/** How to read it, in one or two sentences, without numbers. */
	readonly reading: string;
	/**
	 * A sentence frame made true by data, with {gebiet}, {zeit}, {wert}, {zaehler}, {nenner}, {gruppe}:
	 * „In {gebiet} hatten {zeit} {wert} der Menschen …“.
	 */
	readonly sentence: string;
	readonly version: string;
}

export interface Theme {
	readonly id: string;
	readonly name: string;
	readonly description: string;
}
