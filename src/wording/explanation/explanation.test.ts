import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '#domain/figure/figure.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import { roundRatioHalfUp } from '#domain/statistics/rounding.ts';
import { aboutArea } from './about-area.ts';
import { deliveryWords } from './about-source.ts';
import { calculation } from './calculation.ts';
import { roundingLine } from './rounding-line.ts';
import { formulaInWords } from './formula-words.ts';
import { whyNoValue } from './why-no-value.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const share = { kind: 'share', unit: '%', decimals: 1, factor: 100 } as const;
const term = (title: string, figure: Figure = known(1), sign: 1 | -1 = 1, groups: string[] = []) => ({ title, figure, sign, groups });
const explain = (indicator: Parameters<typeof calculation>[0]['indicator'], top: number, bottom: number, value = roundRatioHalfUp(top, bottom, indicator.decimals, indicator.factor)) => {
	const input = { indicator, value: known(value), numerator: known(top), denominator: known(bottom), terms: [] };
	return [calculation(input), roundingLine(input)].map(plain);
};

describe('the calculation', () => {
	test('a share', () => expect(explain(share, 1234, 5678)).toEqual(['1.234 von 5.678 = 21,7 %', '100 × 1.234 ÷ 5.678 = 21,7330…, gerundet auf eine Nachkommastelle: 21,7 %. Ab 5 wird aufgerundet.']));
	test('a rate', () => expect(explain({ ...share, kind: 'rate', unit: 'je 1.000', factor: 1000 }, 12, 4000)[0]).toBe('12 ÷ 4.000 × 1.000 = 3,0 je 1.000'));
	test('what comes out even says so', () => expect(explain(share, 1, 4)[1]).toBe('100 × 1 ÷ 4 = 25,0 %; das geht auf, gerundet ist nichts.'));
	test('a counted zero', () => expect(explain(share, 0, 250)[0]).toBe('0 von 250 = 0 %'));
	// 3/2000 = 0.15 % exactly: binary fractions would show 0,1499… and then round up all the same.
	test('a tie is shown as one', () => expect(explain(share, 3, 2000)[1]).toBe('100 × 3 ÷ 2.000 = 0,15, gerundet auf eine Nachkommastelle: 0,2 %. Ab 5 wird aufgerundet.'));
	test('just below a tie is not shown as the tie', () => expect(explain(share, 214_999, 1_000_000)[1]).toContain('= 21,4999, gerundet'));
	test('a balance below zero', () => expect(explain({ ...share, kind: 'ratio', unit: 'je 1.000', factor: 1000 }, -5, 1259)).toEqual(['−5 ÷ 1.259 × 1.000 = −4,0 je 1.000', '1.000 × −5 ÷ 1.259 = −3,9714…, gerundet auf eine Nachkommastelle: −4,0 je 1.000. Ab 5 wird aufgerundet.']));
	test('a count of several parts', () => {
		const terms = [term('Geburten', known(40)), term('Sterbefälle', known(52), -1)];
		expect(plain(calculation({ indicator: { kind: 'count', unit: 'Personen', decimals: 0, factor: 1 }, value: known(-12), numerator: null, denominator: null, terms }))).toBe('40 − 52 = −12 Personen');
	});
	test('figures that do not give the value claim nothing', () => expect(explain(share, 1234, 5678, 30)).toEqual(['', '']));

	const anyFigure = fc.oneof(fc.nat(1_000_000).map(known), fc.constantFrom(withheld, missing('pending'), missing('not-collected'), missing('not-meaningful')));
	test('is never shown unless all its figures are, and then it is true', () => {
		fc.assert(fc.property(anyFigure, anyFigure, fc.nat(3), fc.constantFrom(1, 100, 1000), (numerator, denominator, decimals, factor) => {
			const indicator = { kind: 'rate', unit: '', decimals, factor } as const;
			const value = numerator.kind === 'known' && denominator.kind === 'known' && denominator.value > 0 ? known(roundRatioHalfUp(numerator.value, denominator.value, decimals, factor)) : withheld;
			const line = calculation({ indicator, value, numerator, denominator, terms: [] });
			const rounding = roundingLine({ indicator, value, numerator, denominator, terms: [] });
			if (value.kind !== 'known' || numerator.kind !== 'known' || denominator.kind !== 'known') {
				expect([line, rounding]).toEqual(['', '']);
				return;
			}
			const shown = Number((/= (-?[\d.]+(?:,\d+)?)/.exec(rounding)?.[1] ?? '').replaceAll('.', '').replace(',', '.'));
			const exact = (factor * numerator.value) / denominator.value;
			// Cut off, never rounded: at most the true number, and nearer than one unit of the last digit.
			expect(exact - shown).toBeGreaterThanOrEqual(-1e-9);
			expect(exact - shown).toBeLessThan(rounding.includes('geht auf') ? 1e-9 : 10 ** -(decimals + 3) + 1e-9);
		}));
	});
});

test('the formula in words', () => {
	const [kids, all] = [term('Kinder in Bedarfsgemeinschaften', known(1), 1, ['unter 15 Jahre']), term('Einwohner')];
	expect(formulaInWords(share, [kids], [all])).toBe('Kinder in Bedarfsgemeinschaften (unter 15 Jahre) geteilt durch Einwohner, mal 100.');
	expect(formulaInWords({ kind: 'ratio', factor: 1000 }, [term('Geburten'), term('Sterbefälle', known(1), -1)], [all])).toBe('(Geburten weniger Sterbefälle) geteilt durch Einwohner, mal 1.000.');
	expect(formulaInWords({ kind: 'count', factor: 1 }, [all], [])).toBe('Gezählt werden: Einwohner.');
	expect(formulaInWords({ kind: 'supplied', factor: 1 }, [term('Durchschnittsalter')], [])).toBe('Geliefert wurde der fertige Wert: Durchschnittsalter. Hier wird nichts gerechnet.');
});

describe('why there is no value', () => {
	const why = (value: Figure, denominator: Figure | null = null) => whyNoValue({ value, denominator, minimumDenominator: 30 }).join(' ');
	test('a value needs no reason', () => expect(why(known(0))).toBe(''));
	test('withheld tells no rule and no size', () => {
		expect(why(withheld, known(12))).toMatch(/Datenschutzgründen/);
		expect(why(withheld, known(12))).not.toMatch(/\d|Mindest|kleiner als|weniger als/);
	});
	test('not meaningful tells of the denominator when that is public', () => {
		expect(why(missing('not-meaningful'), known(0))).toContain('durch null');
		expect(why(missing('not-meaningful'), known(12))).toContain('Die Bezugsgröße (12) ist zu klein');
		expect(why(missing('not-meaningful'), withheld)).not.toMatch(/\(\d/);
	});
	test('pending and not collected', () => {
		expect(why(missing('pending'))).toContain('nachgeliefert');
		expect(why(missing('not-collected'))).toContain('keine Null');
	});
});

describe('about the area', () => {
	const area = { id: 'stadtteil:0117+0118', level: 'stadtteil', code: '0117+0118', name: 'Kleiner Grasbrook und Steinwerder', parent: 'bezirk:01', validFrom: null, validTo: null, rest: false };
	const facts = { area, level: { name: 'Stadtteil' }, parents: [{ name: 'Hamburg' }, { name: 'Hamburg-Mitte' }], gebietsstand: { id: '2010-01-01', name: 'Stadtteile 2014' }, divided: true };
	test('areas counted together', () => expect(aboutArea(facts)[1]).toContain('0117 und 0118 werden zusammen gezählt'));
	test('the whole is no mean of its parts, where something is divided', () => {
		expect(aboutArea({ ...facts, area: { ...area, code: '02', parent: null }, parents: [] }).join(' ')).toContain('nicht der Durchschnitt');
		expect(aboutArea({ ...facts, area: { ...area, code: '02', parent: null }, parents: [], divided: false }).join(' ')).not.toContain('Durchschnitt');
	});
	test('a rest and an area of the past', () => {
		expect(aboutArea({ ...facts, area: { ...area, code: 'rest', rest: true } })[0]).toContain('keinem Gebiet der Ebene Stadtteil');
		expect(aboutArea({ ...facts, area: { ...area, code: '1', validTo: '2020-12-31' } }).at(-1)).toBe('Dieses Gebiet gab es mit diesen Grenzen bis zum 31.12.2020.');
	});
});

test('deliveries: the newest, and how many before', () => {
	expect(deliveryWords([])).toBe('');
	expect(deliveryWords([{ revision: 3, on: '2024-05-02' }])).toBe('Lieferstand 3 vom 02.05.2024');
	expect(deliveryWords([{ revision: 9, on: '2024-05-02' }, { revision: 11, on: '2024-05-02' }, { revision: 4, on: '2023-01-01' }])).toBe('Lieferstand 11 vom 02.05.2024, dazu 2 frühere Lieferungen');
});
