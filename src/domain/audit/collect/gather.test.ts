import { describe, expect, it } from 'vitest';
import type { Tables } from '../published/make-stand.test-data.ts';
import { makeStand } from '../published/make-stand.test-data.ts';
import { gather } from './gather.ts';
import { endsInWords, flat, gathered, judged, judgedInWords, ofQuarters } from './in-words.test-data.ts';

describe('cells', () => {
	it('are judged when they are withheld, small and printed, or roughly shown', () => {
		const quarters = { 'q:a': 2, 'q:b': 3 };
		expect(judged({ tables: { x: flat({ ...quarters, 'q:c': 0 }) } })).toEqual(['cell x 2023 q:a: printed 2 … 2']);
		expect(judged({ tables: { x: flat(quarters) }, figures: { x: { secrecy: 'none' } } })).toEqual([]);
		expect(judged({ tables: { x: flat({ 'q:a': 1, 'q:b': 4 }) }, figures: { x: { rules: { minimumCount: 5 } } } })).toEqual(['cell x 2023 q:a: printed 1 … 1', 'cell x 2023 q:b: printed 4 … 4']);
		expect(judged({ tables: { x: flat({ 'q:a': 0, 'q:b': 5 }) }, figures: { x: { exactness: 'rounded-5' } } })).toEqual(['cell x 2023 q:a: ≤ 0, ≥ 2, or from 3']);
		expect(judged({ tables: { x: flat({ 'q:a': 0, 'q:b': 10 }) }, figures: { x: { exactness: 'rounded-10' } } })).toEqual(['cell x 2023 q:a: ≤ 0, ≥ 3, or from 3']);
		expect(judged({ tables: { x: flat({ 'q:a': 1.4, 'q:b': 2.2 }) }, figures: { x: { exactness: 'rounded-unit' } } }).length).toBeGreaterThan(0);
	});
	it('where zeros are always shown are at least one, unless their whole breakdown is withheld', () => {
		const tables: Tables = { x: { 2023: { 'q:a': ['w', 'w', 4], 'q:b': [9, 'w', 'w'] } } };
		const { knowledge } = gathered({ tables, rules: { zeros: 'shown' } });
		expect(ofQuarters(judgedInWords(knowledge))).toEqual(['cell x 2023 q:a: ≤ 1, ≥ 3, or from 3', 'cell x 2023 q:a alter:u15: ≤ 1, ≥ 3, or from 3', 'cell x 2023 q:b alter:u15: ≤ 1, ≥ 3, or from 3', 'cell x 2023 q:b alter:ab15: ≤ 1, ≥ 3, or from 3']);
		expect(endsInWords(knowledge)).toEqual(expect.arrayContaining(['x 2023 q:a: 1 … Infinity', 'x 2023 q:a alter:u15: 1 … Infinity', 'x 2023 q:a alter:ab15: 4', 'x 2023 q:b alter:u15: 0 … Infinity', 'x 2023 q:c: 0 … Infinity']));
		expect(ofQuarters(judgedInWords(gathered({ tables }).knowledge))[0]).toBe('cell x 2023 q:a: ≤ 0, ≥ 3, or from 3');
	});
	it('that an earlier Datenstand printed are known', () => {
		const [older, newer] = [{ tables: { x: flat({ 'q:a': 2, 'q:b': 'w' }) } }, { tables: { x: flat({ 'q:a': 'w', 'q:b': 4 }) } }];
		const { knowledge, values, withheld } = gathered(older, newer);
		expect(judgedInWords(knowledge)).toEqual(['cell x 2023 q:a: ≤ 0, ≥ 3, or from 3']);
		expect(endsInWords(knowledge)).toEqual(expect.arrayContaining(['x 2023 q:a: 2', 'x 2023 q:b: 4']));
		expect([values, withheld]).toEqual([1, 1]);
		const other = gathered({ tables: { x: flat({ 'q:a': 5 }) } }, { tables: { x: flat({ 'q:a': 6 }) } });
		expect(other.knowledge.contradictions).toEqual(['x 2023 q:a: zwei veröffentlichte Angaben schließen sich aus']);
	});
	it('are asked for nowhere without a Datenstand', () => expect(() => gather([], [])).toThrow('no Datenstand'));
});

describe('numbers published elsewhere', () => {
	it('speak of the count as it is now', () => {
		const stand = makeStand({ tables: { x: { 2022: { 'q:a': ['w', 'n', 'n'] }, 2023: { 'q:a': ['w', 'w', 'w'], 'q:b': ['w', 'w', 'w'] } }, y: flat({ 'q:a': 'w' }) } });
		const at = (position: number) => new Int32Array(30).fill(0).with(position, 4);
		const outside = [{ baseFigure: 'x', areas: ['q:a', 'q:b'], period: '2023', group: '', from: 3, to: 5, source: 'Heft' }];
		const { knowledge } = gather([stand, { ...stand, versions: new Map([['x', at((1 * 2 + 1) * 3)], ['y', new Int32Array(15).fill(7)]]) }], outside);
		const fact = knowledge.facts.at(-1)!;
		expect([fact.low, fact.high, fact.why]).toEqual([3, 5, 'anderswo veröffentlicht: Heft']);
		const slot = knowledge.newest('x', '2023', 'q:a', '');
		expect(knowledge.keyOf(slot)).toBe('x 2023 q:a #4');
		expect(fact.terms).toEqual([[knowledge.cellOf(slot), 1], [knowledge.cellOf(knowledge.newest('x', '2023', 'q:b', '')), 1]]);
		expect(knowledge.keyOf(knowledge.newest('x', '2022', 'q:a', ''))).toBe('x 2022 q:a #0');
		expect(knowledge.keyOf(knowledge.newest('x', '2023', 'q:a', 'alter:u15'))).toBe('x 2023 q:a alter:u15 #0');
	});
});

describe('an area that is called otherwise since new borders are known', () => {
	it('is the same count in the same period, and what two Datenstände print of it is put together', () => {
		const { knowledge } = gathered({ tables: { x: flat({ 'q:a': 2, 'q:b': 'w' }) } }, { tables: { x: flat({ 'q:a': 'w', 'q:b': 4 }) } });
		const before = knowledge.cells.length;
		expect(knowledge.newest('x', '2023', 'q:a@2020-01-01', '')).toBe(knowledge.newest('x', '2023', 'q:a', ''));
		expect(knowledge.newest('x', '2023', 'q:a@20', '')).not.toBe(knowledge.newest('x', '2023', 'q:a', ''));
		expect(knowledge.cells).toHaveLength(before);
	});
});
