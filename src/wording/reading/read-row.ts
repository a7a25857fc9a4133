import type { Figure } from '#domain/figure/figure.ts';
import type { Indicator } from '#domain/indicator/indicator.ts';
import type { Unranked } from '#domain/secrecy/unranked.ts';

/** One area's value with the counts behind it, as sentences need it. */
export interface ReadRow {
	readonly area: { readonly id: string; readonly name: string; readonly rest: boolean };
	readonly value: Figure;
	readonly numerator: Figure | null;
	readonly denominator: Figure | null;
	/** Set where the area takes no part in rankings. */
	readonly unranked?: Unranked | null;
}

export interface ReadIndicator extends Pick<Indicator, 'unit' | 'decimals' | 'kind' | 'sentence'> {
	/** Left out: a plain sum. */
	readonly numerator?: Indicator['numerator'];
}
