import type { DefinitionPart } from '#domain/catalogue/compare/compare-definitions.ts';
import type { IndicatorKind } from '#domain/indicator/indicator.ts';

/** What a part of a definition is called. */
export const PART_NAMES: Readonly<Record<DefinitionPart, string>> = {
	kind: 'Art des Indikators', numerator: 'Was gezählt wird', denominator: 'Worauf es bezogen wird', age: 'Alter', factor: 'Faktor', unit: 'Einheit',
	'reference-day': 'Stichtag', version: 'Fassung der Definition', supplied: 'Rechenweg', 'not-shared': 'Grundgröße'
};

/** Why a part keeps two indicators from being compared, where the two texts do not say it themselves. */
export const PART_NOTES: Readonly<Partial<Record<DefinitionPart, string>>> = {
	supplied: 'Ein fertig gelieferter Wert lässt nicht erkennen, wie er gerechnet wurde.',
	'not-shared': 'Die Grundgröße steht nicht im gemeinsamen Katalog: Ob beide dasselbe zählen, weiß niemand.',
	'reference-day': 'Zwischen zwei Stichtagen ziehen Menschen um und werden älter.'
};

const KINDS: Readonly<Record<IndicatorKind, string>> = { count: 'Anzahl', share: 'Anteil', rate: 'Rate', ratio: 'Verhältnis', mean: 'Mittelwert', supplied: 'fertig gelieferter Wert' };

/** One side of a difference in words. */
export const partText = (part: DefinitionPart, text: string): string => (part === 'kind' && Object.hasOwn(KINDS, text) ? KINDS[text as IndicatorKind] : text === '' ? 'ohne Angabe' : text);
