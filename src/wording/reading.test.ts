import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '#domain/figure/figure.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import { roundHalfUp } from '#domain/statistics/rounding.ts';
import { shownDifference } from './reading/comparison.ts';
import type { ReadRow } from './reading/read-row.ts';
import type { ReadingInput } from './reading.ts';
import { readingHelp } from './reading.ts';

const sentence = 'In {gebiet} lebten {zeit} {wert} der Kinder {gruppe} in Familien mit SGB-II-Bezug ({zaehler} von {nenner}).';
const indicator = { unit: '%', decimals: 1, kind: 'share', sentence } as const;

function makeRow(name: string, value: Figure, numerator: Figure | null = known(12), denominator: Figure | null = known(1234)): ReadRow {
	return { area: { id: name, name, rest: false }, value, numerator, denominator };
}

function makeInput(change: Partial<ReadingInput>): ReadingInput {
	return { indicator, period: '2023', group: '', groupName: 'Insgesamt', level: { name: 'Ortsteil', plural: 'Ortsteile' }, rows: [], whole: makeRow('Musterstadt', known(12)), chosen: null, ...change };
}

/** Fixed spaces made plain, so that the sentences below read as they look. */
const read = (change: Partial<ReadingInput>): string[] => readingHelp(makeInput(change)).map((s) => s.replace(/[\u00a0\u202f]/g, ' '));

describe('own value', () => {
	test('without a chosen area: the whole Kommune', () => expect(read({})).toEqual(['In Musterstadt lebten im Jahr 2023 12,0 % der Kinder in Familien mit SGB-II-Bezug (12 von 1.234).']));

	test('a group stands where the frame wants it', () =>
		expect(read({ group: 'geschlecht:w', groupName: 'weiblich' })[0]).toBe('In Musterstadt lebten im Jahr 2023 12,0 % der Kinder (weiblich) in Familien mit SGB-II-Bezug (12 von 1.234).'));

	test('a frame that knows no group does not hide it', () =>
		expect(read({ group: 'geschlecht:w', groupName: 'weiblich', indicator: { ...indicator, sentence: '{zeit} waren es in {gebiet} {wert}' } })[0]).toBe('In der Gruppe „weiblich“ gilt: Im Jahr 2023 waren es in Musterstadt 12,0 %.'));

	test.each([
		[withheld, 'Der Wert für Altstadt im Jahr 2023 wird aus Datenschutzgründen nicht ausgewiesen.'],
		[missing('not-collected'), 'Der Wert für Altstadt im Jahr 2023 wurde nicht erhoben.'],
		[missing('not-meaningful'), 'Für Altstadt ergibt der Wert im Jahr 2023 keinen Sinn: Das Gebiet gab es nicht oder die Bezugsgröße ist zu klein.'],
		[missing('pending'), 'Der Wert für Altstadt im Jahr 2023 liegt noch nicht vor.']
	])('no value: %o', (value, told) => expect(read({ chosen: makeRow('Altstadt', value, value, known(40)) })).toEqual([told]));

	test('a true zero is said to be counted', () =>
		expect(read({ chosen: makeRow('Altstadt', known(0), known(0)) })[0]).toBe('In Altstadt lebten im Jahr 2023 0 % der Kinder in Familien mit SGB-II-Bezug (0 von 1.234). Die Null ist gezählt: Es gab keinen Fall.'));

	test('a value that only rounds to zero is not', () => expect(read({ chosen: makeRow('Altstadt', known(0.04), known(1)) })[0]).not.toContain('Die Null'));

	test('a frame with an unknown count is not used', () => expect(read({ chosen: makeRow('Altstadt', known(5), withheld) })[0]).toBe('Für Altstadt beträgt der Wert im Jahr 2023 5,0 %.'));

	test('one person is no plural', () =>
		expect(read({ indicator: { unit: 'Personen', decimals: 0, kind: 'count', sentence: 'In {gebiet} lebten {wert}.' }, chosen: makeRow('Altstadt', known(1)), whole: null })).toEqual(['Für Altstadt beträgt der Wert im Jahr 2023 1 Person.']));
});

describe('comparison with the whole', () => {
	const compare = (value: number, whole: number, change: Partial<ReadingInput['indicator']> = {}) => read({ indicator: { ...indicator, ...change }, chosen: makeRow('Altstadt', known(value)), whole: makeRow('Musterstadt', known(whole)) })[1];

	test('percentage points', () => {
		expect(compare(15.2, 12)).toBe('Das sind 3,2 Prozentpunkte mehr als in ganz Musterstadt (12,0 %).');
		expect(compare(8, 12)).toBe('Das sind 4,0 Prozentpunkte weniger als in ganz Musterstadt (12,0 %).');
		expect(compare(13, 12, { decimals: 0 })).toBe('Das ist 1 Prozentpunkt mehr als in ganz Musterstadt (12 %).');
	});
	test('equal as shown', () => expect(compare(12.04, 11.96)).toBe('Das ist etwa so viel wie in ganz Musterstadt (12,0 %).'));
	test('units', () => {
		expect(compare(40, 43.2, { unit: 'Jahre', kind: 'mean' })).toBe('Das sind 3,2 Jahre weniger als in ganz Musterstadt (43,2 Jahre).');
		expect(compare(40, 30, { unit: 'je 1.000 Einwohner', kind: 'rate' })).toBe('Das sind 10,0 mehr als in ganz Musterstadt (30,0 je 1.000 Einwohner).');
	});
	test('a count is a part of the whole', () => {
		expect(compare(50, 1000, { unit: 'Personen', decimals: 0, kind: 'count' })).toBe('Das sind 5,0 % der 1.000 Personen in ganz Musterstadt.');
		expect(compare(0, 1000, { unit: 'Personen', decimals: 0, kind: 'count' })).toBeUndefined();
	});
	test('a balance is no part of the whole, and its zero counts no cases', () => {
		const balance = { unit: 'Personen', decimals: 0, kind: 'count', sentence: '{gebiet}: Zu- und Fortzüge ergaben {zeit} zusammen {wert}.', numerator: [{ sign: 1, baseFigure: 'zuzuege', codes: {} }, { sign: -1, baseFigure: 'fortzuege', codes: {} }] } as const;
		expect(compare(50, 1000, balance)).toBeUndefined();
		expect(read({ indicator: { ...indicator, ...balance }, whole: makeRow('Musterstadt', known(0)) })).toEqual(['Musterstadt: Zu- und Fortzüge ergaben im Jahr 2023 zusammen 0 Personen.']);
	});
	test('a Kreis takes its article', () => expect(read({ whole: makeRow('Kreis Musterland', withheld) })[0]).toBe('Der Wert für den Kreis Musterland im Jahr 2023 wird aus Datenschutzgründen nicht ausgewiesen.'));
	test('whoever subtracts the shown numbers gets the shown difference', () => {
		const value = fc.double({ min: 0, max: 100, noNaN: true });
		fc.assert(fc.property(value, value, (a, b) => Math.abs(shownDifference(a, b, 1) - (roundHalfUp(a, 1) - roundHalfUp(b, 1))) < 1e-9));
	});
});

describe('range and gaps', () => {
	const rows = (...values: Figure[]) => values.map((value, at) => makeRow('ABCDEFGH'.charAt(at), value));
	const last = (values: ReadRow[]) => read({ rows: values }).slice(1);

	test('lowest and highest', () => expect(last(rows(known(3), known(1), known(9)))).toEqual(['Am niedrigsten ist der Wert in B (1,0 %), am höchsten in C (9,0 %).']));
	test('ties, also those that only look like ties', () =>
		expect(last(rows(known(9), known(1.01), known(1), known(9), known(9), known(9)))).toEqual(['Am niedrigsten ist der Wert in B und C (1,0 %), am höchsten in 4 Ortsteilen (9,0 %).']));
	test('all equal', () => expect(last(rows(known(2), known(2), withheld))).toEqual(['In allen 2 Ortsteilen mit Angabe ist der Wert gleich (2,0 %).', 'Ohne Wert: für 1 Ortsteil aus Datenschutzgründen nicht ausgewiesen.']));
	test('a single value has no range', () => expect(last(rows(known(2)))).toEqual([]));
	test('gaps are counted by reason', () =>
		expect(last(rows(withheld, withheld, missing('not-collected'), missing('pending')))).toEqual(['Ohne Wert: für 2 Ortsteile aus Datenschutzgründen nicht ausgewiesen, für 1 Ortsteil nicht erhoben und für 1 Ortsteil noch nicht geliefert.']));
	test('all of them', () => expect(last(rows(withheld, withheld))).toEqual(['Ohne Wert: für alle 2 Ortsteile aus Datenschutzgründen nicht ausgewiesen.']));
	test('an area with too few inhabitants is neither lowest nor highest, and the sentence does not claim to speak of it', () => {
		const [a, b, ...more] = rows(known(0), known(3), known(9));
		expect(last([{ ...a!, unranked: 'few' }, b!, ...more])).toEqual(['Unter den 2 Ortsteilen der Rangfolge ist der Wert am niedrigsten in B (3,0 %), am höchsten in C (9,0 %).']);
		const equal = rows(known(1), known(3), known(3)).map((row, at) => (at === 0 ? { ...row, unranked: 'few' as const } : row));
		expect(last(equal)).toEqual(['In allen 2 Ortsteilen der Rangfolge ist der Wert gleich (3,0 %).']);
	});
	test('rests are neither lowest nor a gap', () => {
		const rest = { ...makeRow('Rest', known(0)), area: { id: 'r', name: 'Rest', rest: true } };
		expect(last([...rows(known(3), known(4)), rest, { ...rest, value: withheld }])).toEqual(['Am niedrigsten ist der Wert in A (3,0 %), am höchsten in B (4,0 %).']);
	});
	test('nothing at all', () => expect(read({ whole: null })).toEqual([]));
});
