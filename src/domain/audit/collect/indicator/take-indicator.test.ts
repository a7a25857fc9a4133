import { describe, expect, it } from 'vitest';
import type { Shown, stat, Tables } from '../../published/make-stand.test-data.ts';
import { makeStand, safeTables, stat as dataset } from '../../published/make-stand.test-data.ts';
import { gather } from '../gather.ts';
import { factsInWords, judgedInWords, term } from '../in-words.test-data.ts';
import type { Knowledge } from '../knowledge.ts';

const quarters = ['q:a', 'q:b'];
const flat = (a: Shown, b: Shown = 'n'): Tables[string] => ({ 2023: { 'q:a': [a, 'n', 'n'], 'q:b': [b, 'n', 'n'] } });
const indicator = (more: object) => ({ id: 'i', kind: 'count', numerator: [term('x')], denominator: [], factor: 1, decimals: 0, open: [], ...more });
/** What an indicator tells; its printed numbers by measure for quarters a and b. */
const told = (tables: Tables, more: object, printed: Record<string, readonly [Shown, Shown]>, figures: Record<string, object> = {}, rules: object = {}): Knowledge => {
	const measures = Object.keys(printed);
	const stand = makeStand({ tables, figures, rules, indicators: [indicator(more)] });
	const data = dataset(['2023'], measures, (area, _, g) => measures.map((m) => (g === 0 && quarters.includes(area) ? printed[m]![quarters.indexOf(area)]! : 'n')));
	return gather([{ ...stand, indicators: new Map([['i', data]]) }], []).knowledge;
};
const own = (lines: readonly string[]): string[] => lines.filter((line) => /\bi 2023/.test(line));

describe('a count', () => {
	it('that fits its parts says nothing, one that does not contradicts them', () => {
		expect(told({ x: flat(7, 9) }, {}, { wert: [7, 9] }).contradictions).toEqual([]);
		expect(told({ x: flat(7, 9) }, {}, { wert: [7, 8] }).contradictions).toEqual(['passt nicht zu den Grundgrößen: Wert, i 2023 q:b']);
		expect(told({ x: flat(1.25, 2.5) }, { decimals: 1 }, { wert: [1.3, 2.5] }, { x: { exactness: 'rounded-unit' } }).contradictions).toEqual([]);
	});
	it('over a withheld part is that part', () => {
		const knowledge = told({ x: flat('w', 9) }, {}, { wert: [7, 9] });
		expect(own(factsInWords(knowledge))).toEqual(['7 = + [x 2023 q:a] (Wert, i 2023 q:a)']);
		expect(knowledge.contradictions).toEqual(['steht über nicht ausgewiesenen Zahlen: Wert, i 2023 q:a']);
	});
	it('over a missing part contradicts, and tells nothing', () => {
		const knowledge = told({ x: flat('n', 9) }, {}, { wert: [7, 9] });
		expect([own(factsInWords(knowledge)), knowledge.contradictions]).toEqual([[], ['steht über fehlenden Zahlen: Wert, i 2023 q:a']]);
	});
	it('that is supplied is checked, and tells no counts', () => {
		const knowledge = told({ x: flat('w', 2.5) }, { kind: 'supplied', decimals: 1 }, { wert: [7, 2.4] }, { x: { kind: 'supplied' } });
		expect(own(factsInWords(knowledge))).toEqual([]);
		expect(knowledge.contradictions).toEqual(['steht über nicht ausgewiesenen Zahlen: Wert, i 2023 q:a', 'passt nicht zu den Grundgrößen: Wert, i 2023 q:b']);
	});
	it('of a figure that is not published tells nothing', () => expect(told({ y: flat(3) }, { numerator: [term('x'), term('y')] }, { wert: [4, 'n'] }).contradictions).toEqual([]));
});

describe('a sum of several counts', () => {
	const two = (x: readonly [Shown, Shown], y: readonly [Shown, Shown], more: object = {}, figures: Record<string, object> = {}): Knowledge => told({ x: flat(...x), y: flat(...y) }, { numerator: [term('x'), term('y')], ...more }, { wert: ['n', 'n'] }, figures);
	const sums = (knowledge: Knowledge): string[] => judgedInWords(knowledge).filter((line) => line.startsWith('sum'));
	it('is judged where a part is withheld', () => {
		const knowledge = two(['w', 5], [7, 5]);
		expect(own(factsInWords(knowledge))).toEqual(['0 = − [Summe, i 2023 q:a] + [x 2023 q:a] + [y 2023 q:a] (Zähler, i 2023 q:a)']);
		expect(sums(knowledge)).toEqual(['sum i 2023 q:a: ≤ 0, ≥ 3, or from 3 known']);
		expect(knowledge.cells.find((cell) => cell.id === 'Summe, i 2023 q:a')).toMatchObject({ low: 0, high: Infinity });
	});
	it.each([[0, 0, false], [0, 1, true], [1, 1, true], [2, 1, false]])('of %i and %i is small: %s', (x, y, small) => expect(sums(two([x, 5], [y, 5]))).toEqual(small ? [`sum i 2023 q:a: printed ${x + y} … ${x + y}`] : []));
	it('follows the stricter figure, and is no secret where one is none', () => {
		expect(sums(two([2, 5], [2, 5], {}, { x: { rules: { minimumCount: 5 } } }))).toEqual(['sum i 2023 q:a: printed 4 … 4']);
		expect(sums(two([1, 5], [1, 5], {}, { x: { secrecy: 'none' } }))).toEqual([]);
		expect(sums(two([1, 5], [1, 5], {}, { x: { kind: 'supplied' } }))).toEqual([]);
	});
	it('that is a balance may be anything, unless it is part of a whole', () => {
		const balance = { numerator: [term('x'), term('y', -1)] };
		expect(sums(two([9, 'w'], [7, 4], balance))).toEqual([]);
		expect(sums(told({ x: flat(9, 'w'), y: flat(7, 4), n: flat(50, 60) }, { ...balance, kind: 'share', denominator: [term('n')], factor: 100 }, { wert: ['n', 'n'] }))).toEqual(['sum i 2023 q:b: ≤ 0, ≥ 3, or from 3 known', 'sum i 2023 q:a: printed 2 … 2']);
	});
	it('of missing numbers is none', () => expect(sums(two(['n', 5], [2, 5]))).toEqual([]));
	it('is judged once, however many indicators print it', () => {
		const stand = makeStand({ tables: { x: flat('w', 5), y: flat(7, 5) }, indicators: [indicator({ numerator: [term('x'), term('y')] }), indicator({ id: 'j', numerator: [term('x'), term('y')] })] });
		const data = dataset(['2023'], ['wert'], () => ['n']);
		const { knowledge } = gather([{ ...stand, indicators: new Map([['i', data], ['j', data]]) }], []);
		expect(sums(knowledge)).toEqual(['sum i 2023 q:a: ≤ 0, ≥ 3, or from 3 known']);
	});
});

describe('a ratio', () => {
	const rate = (kind: string, top: Shown, bottom: Shown, wert: Shown, zaehler: Shown = top, nenner: Shown = bottom, rules: object = {}): Knowledge =>
		told({ x: flat(top), n: flat(bottom) }, { kind, denominator: [term('n')], factor: 100, decimals: 1 }, { wert: [wert, 'n'], zaehler: [zaehler, 'n'], nenner: [nenner, 'n'] }, {}, rules);
	it('must fit its numerator and denominator, and these the base figures', () => {
		expect(rate('rate', 2, 47, 4.3).contradictions).toEqual([]);
		expect(rate('rate', 2, 47, 4.2).contradictions).toEqual(['passt nicht zu Zähler und Nenner: Wert, i 2023 q:a']);
		expect(rate('rate', 2, 47, 4.3, 3, 48).contradictions).toEqual(['passt nicht zu den Grundgrößen: Zähler, i 2023 q:a', 'passt nicht zu den Grundgrößen: Nenner, i 2023 q:a']);
		expect(rate('rate', 0, 0, 0).contradictions).toEqual(['passt nicht zu Zähler und Nenner: Wert, i 2023 q:a']);
		expect(rate('rate', 1, 1e6, 0.0001).contradictions).toEqual([]);
	});
	it.each<[string, Shown, Shown, Shown, readonly string[]]>([
		['its numerator', 'w', 200, 2.5, ['0 … Infinity ∋ + 2000 × [x 2023 q:a] − 49 × [n 2023 q:a] (Wert, i 2023 q:a)', '-Infinity … -1 ∋ + 2000 × [x 2023 q:a] − 51 × [n 2023 q:a] (Wert, i 2023 q:a)']],
		['nobody', 'w', 200, 0, ['0 = + [x 2023 q:a] (Wert, i 2023 q:a)']],
		['its denominator', 5, 'w', 10, ['0 … Infinity ∋ + 2000 × [x 2023 q:a] − 199 × [n 2023 q:a] (Wert, i 2023 q:a)', '-Infinity … -1 ∋ + 2000 × [x 2023 q:a] − 201 × [n 2023 q:a] (Wert, i 2023 q:a)']],
		['what rounds to 0.1', 'w', 200, 0.1, ['0 … Infinity ∋ + 2000 × [x 2023 q:a] − [n 2023 q:a] (Wert, i 2023 q:a)', '-Infinity … -1 ∋ + 2000 × [x 2023 q:a] − 3 × [n 2023 q:a] (Wert, i 2023 q:a)']]
	])('over something withheld tells of %s', (_, top, bottom, wert, facts) => {
		const knowledge = rate('rate', top, bottom, wert, 'n', 'n');
		expect(own(factsInWords(knowledge))).toEqual(facts);
		expect(knowledge.contradictions).toEqual(['steht über nicht ausgewiesenen Zahlen: Wert, i 2023 q:a']);
	});
	it('that would only round to zero is told as finely as it is printed', () => {
		const [least, most] = rate('rate', 'w', 200_000, 0.01, 'n', 'n').facts.slice(-2);
		expect([least, most].map((fact) => fact!.terms.map(([, k]) => k).reduce((a, b) => -b / a))).toEqual([expect.closeTo(0.0001, 8), expect.closeTo(0.0001, 8)]);
		expect([least!.low, least!.high, most!.low, most!.high]).toEqual([0, Infinity, -Infinity, 0]);
	});
	it('over a missing number contradicts, whatever else is withheld', () => expect(rate('rate', 'w', 'n', 5, 'n', 'n').contradictions).toEqual(['steht über fehlenden Zahlen: Wert, i 2023 q:a']));
	it('leaves a rest only where it is a share', () => {
		const rests = (knowledge: Knowledge): string[] => judgedInWords(knowledge).filter((line) => line.startsWith('rest'));
		expect(rests(rate('share', 18, 20, 90))).toEqual(['rest i 2023 q:a: printed 2 … 2']);
		for (const kind of ['rate', 'ratio', 'mean']) expect(rests(rate(kind, 18, 20, 90))).toEqual([]);
		for (const [top, bottom] of [['n', 20], [18, 'n']] as const) expect(rests(rate('share', top, bottom, 'n'))).toEqual([]);
	});
	it('reads its own groups', () => {
		const data = (): ReturnType<typeof stat> => makeStand({ tables: safeTables() }).indicators.get('quote') as ReturnType<typeof stat>;
		const contradictions = (change: (open: object[]) => object[], codes: Record<string, string> = {}): readonly string[] => {
			const stand = makeStand({ tables: safeTables(), indicators: [{ id: 'quote', kind: 'share', numerator: [term('bezug', 1, codes)], denominator: [term('ew', 1, codes)], factor: 100, decimals: 1, open: change([{ classification: 'alter', applies: 'both' }]) }] });
			return gather([{ ...stand, indicators: new Map([['quote', data()]]) }], []).knowledge.contradictions;
		};
		expect(contradictions((open) => open)).toEqual([]);
		// Opened in the numerator only, a group’s share is of all; not opened at all, every group shows the same.
		expect(contradictions(() => [{ classification: 'alter', applies: 'numerator' }])).toContain('passt nicht zu Zähler und Nenner: Wert, quote 2023 q:c alter:u15');
		expect(contradictions(() => [])).toContain('passt nicht zu den Grundgrößen: Zähler, quote 2023 q:c alter:u15');
		expect(contradictions((open) => open, { alter: 'u15' })).toContain('passt nicht zu den Grundgrößen: Zähler, quote 2023 q:c');
		expect(contradictions((open) => open, { geschlecht: 'w' })).toContain('steht über fehlenden Zahlen: Zähler, quote 2023 q:c');
		expect(contradictions((open) => open, { geschlecht: 'insgesamt' })).toEqual([]);
	});
});
