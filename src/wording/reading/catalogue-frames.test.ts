import { describe, expect, it } from 'vitest';
import { CATALOGUE_INDICATORS } from '#domain/catalogue/catalogue-indicators.ts';
import { known } from '#domain/figure/figure.ts';
import { ownValueSentence } from './own-value.ts';

const spoken = ({ unit, decimals, kind, sentence }: (typeof CATALOGUE_INDICATORS)[number], value: number, groupName = '') =>
	ownValueSentence({ indicator: { unit, decimals, kind, sentence }, row: { area: { id: 'quartier:1', name: 'Mitte', rest: false }, value: known(value), numerator: null, denominator: null }, period: '2023', groupName });

describe.each([0, 1, 2, 15.3, 1234.5])('with the value %d', (value) => {
	it.each(CATALOGUE_INDICATORS.map((i) => [i.id, i] as const))('%s is a sentence', (_, indicator) => {
		expect(spoken(indicator, value)).toMatch(/^(?:Mitte: .*|Für Mitte beträgt) .*im Jahr 2023[^{}]*\.$/);
		expect(spoken(indicator, value)).not.toMatch(/^Mitte: .*2023 [\d−]| {2}|\.\.|undefined|[^\d]1 (Personen|Kinder) /);
		expect(spoken(indicator, value, 'weiblich')).toMatch(/weiblich/);
	});
});

it('reads like German', () => {
	const of = (id: string, value: number) => spoken(CATALOGUE_INDICATORS.find((i) => i.id === id)!, value).replaceAll(/[\u00a0\u202f]/g, ' ');
	expect(of('kinderarmut', 0)).toBe('Mitte: 0 % der Kinder unter 15 Jahren lebten im Jahr 2023 in Familien, die Leistungen nach dem SGB II bezogen. Die Null ist gezählt: Es gab keinen Fall.');
	expect(of('wanderungssaldo', -7.5)).toBe('Mitte: Zuzüge minus Fortzüge ergaben im Jahr 2023, bezogen auf die Menschen hier, −7,5 je 1.000.');
	expect(of('hilfen-zur-erziehung', 42.1)).toBe('Mitte: 42,1 Hilfen je 1.000 liefen im Jahr 2023 für junge Menschen unter 21 Jahren.');
	expect(of('kinder-je-spielplatz', 1)).toBe('Mitte: Auf einen Spielplatz kamen im Jahr 2023 im Durchschnitt 1,0 Kinder unter 12 Jahren.');
	expect(of('einwohner', 1)).toBe('Für Mitte beträgt der Wert im Jahr 2023 1 Person.');
});
