import { TOTAL } from '../base-figure/base-figure.ts';
import { groupKey } from '../base-figure/group.ts';
import type { GroupKey } from '../base-figure/group.ts';
import type { SignedFigure } from '../disclosure/ratio-of.ts';
import { ratioOf, sumOf } from '../disclosure/ratio-of.ts';
import { fromReleased } from '../disclosure/released-figure.ts';
import type { ReleasedFigure } from '../figure/figure.ts';
import { known, missing } from '../figure/figure.ts';
import type { KommuneSettings } from '../kommune/kommune.ts';
import { roundHalfUp } from '../statistics/rounding.ts';
import { chosenCodes } from './chosen-codes.ts';
import type { Indicator, Term } from './indicator.ts';

/** Value of an indicator with the counts behind it; null where the kind has no such part (count, supplied). */
export interface IndicatorValue {
	/** Rounded to the indicator's decimals, once and for all: pages, classes and downloads use this number. */
	readonly value: ReleasedFigure;
	readonly numerator: ReleasedFigure | null;
	readonly denominator: ReleasedFigure | null;
}

/** One area in one period. */
export interface IndicatorSetting {
	readonly settings: Pick<KommuneSettings, 'baseFigures'> & { readonly kommune: Pick<KommuneSettings['kommune'], 'rules'> };
	/** The reader's choice by classification id; what is not named is `insgesamt`. */
	readonly codes: Readonly<Record<string, string>>;
	/** The released cell of this area and period; missing `not-collected` where nobody delivered it. */
	readonly figure: (baseFigure: string, group: GroupKey) => ReleasedFigure;
}

/**
 * The value of an indicator, from released figures and nothing else. Sums are of counts, never of rates.
 * A code fixed by the formula stands, whatever the reader chose. A choice the base figure is not broken down by gives
 * `not-collected`: showing the whole instead would be a different number under the same name.
 */
export function computeIndicator(indicator: Indicator, setting: IndicatorSetting): IndicatorValue {
	const numerators = indicator.numerator.map((term) => signedFigure(term, chosenCodes(indicator, 'numerator', setting.codes), setting));
	if (indicator.kind === 'count' || indicator.kind === 'supplied') {
		const value = fromReleased([sumOf(numerators)], ([sum = 0]) => known(roundHalfUp(sum, indicator.decimals)));
		return { value, numerator: null, denominator: null };
	}
	const denominators = indicator.denominator.map((term) => signedFigure(term, chosenCodes(indicator, 'denominator', setting.codes), setting));
	const minimumDenominator = overPeople(indicator, setting) ? setting.settings.kommune.rules.minimumDenominator : 1;
	return ratioOf(numerators, denominators, { factor: indicator.factor, decimals: indicator.decimals, minimumDenominator });
}

/** Few people make a rate jump from year to year. Playgrounds, hectares or flats do not: „Kinder je Spielplatz“ is meant for a handful of them. */
function overPeople(indicator: Indicator, { settings }: IndicatorSetting): boolean {
	return indicator.denominator.some((term) => settings.baseFigures.find((b) => b.id === term.baseFigure)?.secrecy === 'counts');
}

function signedFigure(term: Term, chosen: Readonly<Record<string, string>>, setting: IndicatorSetting): SignedFigure {
	const base = setting.settings.baseFigures.find((b) => b.id === term.baseFigure);
	if (!base) throw new Error(`indicator: no base figure ${term.baseFigure}`);
	const codes = { ...chosen, ...term.codes };
	const unknown = Object.entries(codes).some(([id, code]) => code !== TOTAL && !base.classifications.includes(id));
	if (unknown) return { sign: term.sign, figure: fromReleased([], () => missing('not-collected')) };
	return { sign: term.sign, figure: setting.figure(base.id, groupKey(codes, base.classifications)) };
}
