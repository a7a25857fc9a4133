import { describe, expect, it } from 'vitest';
import { safeTables } from '../published/make-stand.test-data.ts';
import { factsInWords, flat, gathered, judged, judgedInWords, term } from './in-words.test-data.ts';

describe('what several tell', () => {
	it('is told once', () => {
		const made = { tables: safeTables() };
		expect(factsInWords(gathered(made, made).knowledge).toSorted()).toEqual(factsInWords(gathered(made).knowledge).toSorted());
		expect(judgedInWords(gathered(made, made).knowledge).toSorted()).toEqual(judgedInWords(gathered(made).knowledge).toSorted());
	});
	it('bounds each part by its whole, unless something is taken away', () => {
		expect(judged({ tables: { x: { 2023: { 'q:a': [2, 'w', 'w'] } } } }).filter((line) => line.includes('alter'))).toEqual(['cell x 2023 q:a alter:u15: ≤ 0, ≥ 2, or from 3', 'cell x 2023 q:a alter:ab15: ≤ 0, ≥ 2, or from 3']);
		const balance = { tables: { all: flat({ 'q:a': 2 }), come: flat({ 'q:a': 'w' }), go: flat({ 'q:a': 'w' }) }, relations: [{ kind: 'sum', whole: [term('all')], parts: [term('come'), term('go', -1)] }] };
		expect(judged(balance)).toEqual(['cell all 2023 q:a: printed 2 … 2', 'cell come 2023 q:a: ≤ 0, ≥ 3, or from 3', 'cell go 2023 q:a: ≤ 0, ≥ 3, or from 3'].toSorted((a, b) => Number(a.includes('all')) - Number(b.includes('all'))));
	});
	it('contradicts itself where the parts are more than the whole, not where they are less', () => {
		const contradictions = (u15: number) => gathered({ tables: { x: { 2023: { 'q:a': [9, u15, 'n'] } } } }).knowledge.contradictions;
		expect([contradictions(10), contradictions(9), contradictions(8)]).toEqual([['geht nicht auf: Summe der Gruppen in q:a, x 2023'], [], []]);
		const sums = (u15: number) => gathered({ tables: { x: { 2023: { 'q:a': [9, u15, 5] } } } }).knowledge.contradictions.length;
		expect([sums(3), sums(4), sums(5)]).toEqual([1, 0, 1]);
	});
});
