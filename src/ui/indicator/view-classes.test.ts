import { describe, expect, test } from 'vitest';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import { known, withheld } from '#domain/figure/figure.ts';
import type { Facet, IndicatorView } from '#view/read-models.ts';
import { UNSAID } from '#url/indicator-state.ts';
import { mapLook } from './map-look.ts';
import { viewClasses } from './view-classes.ts';

const area = (at: number) => ({ id: `q:${at}`, level: 'q', code: String(at), name: `Q${at}`, parent: null, validFrom: null, validTo: null, rest: false });
const rowsOf = (values: readonly (number | null)[]) => values.map((value, at) => ({ area: area(at), value: readReleased(value === null ? withheld : known(value)) }));
const facet = (period: string, values: readonly (number | null)[], whole: number | null): Facet => ({ period, group: '', borders: 'g', map: null, rows: rowsOf(values), whole: readReleased(whole === null ? withheld : known(whole)) });

/** The parts of a view that classes are made of. */
function viewOf(values: readonly (number | null)[], whole: number | null, years: readonly Facet[] = [], kind = 'share', decimals = 0): IndicatorView {
	const rest = { numerator: null, denominator: null, unranked: null };
	return {
		kommune: { name: 'Musterstadt' }, indicator: { unit: '%', decimals, kind }, level: { id: 'q', name: 'Quartier', plural: 'Quartiere' },
		rows: [...rowsOf(values).map((row) => ({ ...row, ...rest })), { area: { ...area(99), rest: true }, value: readReleased(known(9999)), ...rest }],
		whole: { area: area(0), value: readReleased(whole === null ? withheld : known(whole)), ...rest },
		map: { width: 1000, height: 1000, shapes: [], parentBorders: '', metresPerUnit: 1 }, ...(years.length > 0 ? { across: { years, groups: [] } } : {})
	} as unknown as IndicatorView;
}
const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('classes of a page', () => {
	test('a rest is no place and moves no limit', () => expect(viewClasses(viewOf(ten, 5), UNSAID).classes.limits.at(-1)).toBe(10));
	test('found limits are told by the values inside, set limits by themselves', () => {
		expect(viewClasses(viewOf(ten, 5, [], 'share', 1), UNSAID).legend.map(({ from, to }) => [from, to])).toEqual([[1, 2], [3, 4], [5, 6], [7, 8], [9, 10]]);
		expect(viewClasses(viewOf(ten, 5), { ...UNSAID, classes: 'eigene', limits: [4, 20] }).legend).toEqual([{ from: 1, to: 4, count: 4, open: 'below' }, { from: 5, to: 20, count: 6 }, { from: 21, to: 20, count: 0, open: 'above' }]);
	});
	test('neighbouring rows of a legend never overlap and leave no shown number out', () => {
		for (const classes of ['gleich-breit', 'rund', 'abweichung'] as const) {
			const { legend } = viewClasses(viewOf([0, 3, 8, 21, 44, 90], 20), { ...UNSAID, classes });
			for (let i = 1; i < legend.length; i++) expect(legend[i]!.from).toBe(legend[i - 1]!.to + 1);
			expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(6);
		}
	});
	test('without a value of the whole there is no deviation, and the legend says so', () => {
		const { classes, words, diverging } = viewClasses(viewOf(ten, null), { ...UNSAID, classes: 'abweichung' });
		expect([classes.method, diverging]).toEqual(['quantile', false]);
		expect(words.note).toContain('kein Wert ausgewiesen, von dem etwas abweichen könnte');
	});
	test('fixed over time: the same limits whatever year is shown, counts of the year shown', () => {
		const years = [facet('2020', [1, 2, 3], 2), facet('2021', [10, 20, 30], 20)];
		const at = (values: readonly number[], whole: number) => viewClasses(viewOf(values, whole, years), { ...UNSAID, fixed: true });
		expect(at([1, 2, 3], 2).classes.limits).toEqual(at([10, 20, 30], 20).classes.limits);
		expect(at([1, 2, 3], 2).legend.reduce((sum, { count }) => sum + count, 0)).toBe(3);
		expect(at([1, 2, 3], 2).words.method).toContain('in allen Jahren dasselbe');
	});
	test('fixed deviations stand around the newest value of the whole', () => {
		const years = [facet('2020', [1, 2, 3], 2), facet('2021', [10, 20, 30], 20), facet('2022', [10, 20, 30], null)];
		expect(viewClasses(viewOf([1, 2, 3], 2, years), { ...UNSAID, classes: 'abweichung', fixed: true }).words.method).toContain('(20\u202f%)');
	});
	test('nothing known: no class and no word about classes', () => {
		const { legend, words } = viewClasses(viewOf([null, null], 5), { ...UNSAID, classes: 'abweichung' });
		expect([legend, words.method, words.experts]).toEqual([[], '', '']);
	});
	test('ties make uneven colours, and the sentence does not claim otherwise', () => {
		expect(viewClasses(viewOf([0, 0, 0, 0, 0, 0, 1, 2, 3, 4], 1), UNSAID).words.method).toContain('möglichst gleich stark besetzt');
		expect(viewClasses(viewOf(ten, 5, [], 'share', 1), UNSAID).words.method).toContain('etwa gleich viele Quartiere');
	});
});

test('counts are circles, never colours; a true zero and a withheld count have none', () => {
	const look = mapLook(viewOf([0, null, 100, 400], 500, [], 'count'), UNSAID);
	expect(look.legend).toEqual([]);
	const radius = look.values.symbols?.radiusOf ?? (() => 0);
	expect(radius(400) / radius(100)).toBeCloseTo(2, 1);
	expect(look.values.symbols?.shown).toEqual([200, 50, 10]);
});
