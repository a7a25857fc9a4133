import { compareDefinitions } from '#domain/catalogue/compare/compare-definitions.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import { frameOf } from '../frame.ts';
import type { PublishedSnapshot } from '../published.ts';
import { kommuneSide } from './kommune-side.ts';
import { sharedPeriods } from './closest-periods.ts';
import type { IndicatorPair } from './indicator-pair.ts';
import type { TwoKommunenView } from './two-kommunen-models.ts';

/** How many comparable indicators are named beside one that is not. */
const NAMED = 5;

/**
 * One indicator in two Kommunen: values side by side where both are defined alike, else the parts that differ and what could be compared instead.
 * @param indicators id in the first Kommune, and in the second where it has another
 */
export async function twoKommunenView(first: PublishedSnapshot, second: PublishedSnapshot, indicators: readonly string[]): Promise<TwoKommunenView> {
	const [a, b] = [first.catalogue, second.catalogue];
	const pairs = a.indicators.flatMap((indicator) => { const other = b.indicators.find((i) => i.id === indicator.id); return other ? [pairOf(a, b, indicator, other)] : []; });
	const comparable = a.indicators.flatMap((indicator) => pairs.find((pair) => pair.first === indicator && pair.differences.length === 0) ?? sameUnderOtherName(a, b, indicator) ?? []);
	const fallbacks: string[] = [];
	const [wanted, otherWanted] = indicators;
	const own = a.indicators.find((i) => i.id === wanted);
	const other = b.indicators.find((i) => i.id === (otherWanted ?? wanted));
	if (wanted !== undefined && !own) fallbacks.push(missing(wanted, a.kommune.name));
	if (wanted !== undefined && !other) fallbacks.push(missing(otherWanted ?? own?.title ?? wanted, b.kommune.name));
	const asked = own && other ? pairOf(a, b, own, other) : null;
	const periods = asked && asked.differences.length === 0 ? sharedPeriods(asked.first, asked.second) : null;
	const sides = asked && periods ? [await kommuneSide(first, asked.first, periods[0]), await kommuneSide(second, asked.second, periods[1])] as const : null;
	const theme = own?.theme ?? other?.theme;
	const near = comparable.filter((pair) => pair.first.theme === theme);
	return {
		first: frameOf(first), second: frameOf(second), comparable, different: pairs.filter((pair) => pair.differences.length > 0), asked, fallbacks,
		sides: sides?.[0] && sides[1] ? [sides[0], sides[1]] : null,
		nearest: wanted === undefined || sides ? [] : (near.length > 0 ? near : comparable).slice(0, NAMED)
	};
}

/** Towns give one formula different names; the definition decides, not the name. */
function sameUnderOtherName(a: Catalogue, b: Catalogue, first: PublishedIndicator): IndicatorPair | null {
	const alike = b.indicators.filter((i) => i.kind === first.kind && i.unit === first.unit && i.version === first.version && i.numerator[0]?.baseFigure === first.numerator[0]?.baseFigure);
	return alike.map((second) => pairOf(a, b, first, second)).find((pair) => pair.differences.length === 0) ?? null;
}

function pairOf(a: Catalogue, b: Catalogue, first: PublishedIndicator, second: PublishedIndicator): IndicatorPair {
	return { first, second, differences: compareDefinitions({ ...a, indicator: first }, { ...b, indicator: second }) };
}

const missing = (indicator: string, kommune: string): string => `Den Indikator „${indicator.slice(0, 60)}“ hat ${kommune} hier nicht.`;
