import { describe, expect, it } from 'vitest';
import { tellSteps, tellTogether } from './derivation.ts';
import type { AuditFact } from './facts.ts';
import { narrowBounds } from './rows/bounds.ts';
import { layRows } from './rows/rows.ts';

/** Cells a, b, c … by their ends; how the low or high end of one came about. */
const told = (ends: readonly (readonly [number, number])[], facts: readonly AuditFact[]) => {
	const cells = ends.map(([low, high], i) => ({ id: 'abcdefghij'[i]!, low, high }));
	const rows = layRows(cells, facts);
	const bounds = narrowBounds(cells, rows);
	return (cell: number, high: boolean): string => tellSteps(cells, facts, rows, bounds, cell, high);
};
const fact = (why: string, low: number, high: number, ...terms: (readonly [number, number])[]): AuditFact => ({ terms, low, high, why });
const open = [0, Infinity] as const;
const is = (n: number) => [n, n] as const;

describe('tellSteps', () => {
	it('subtracts the parts from the whole', () => {
		const tell = told([is(45), is(12), is(30), open], [fact('Summe', 0, 0, [0, 1], [1, -1], [2, -1], [3, -1])]);
		expect([tell(3, true), tell(3, false)]).toEqual(['d: 45 − 12 − 30 = 3 (Summe)', 'd: 45 − 12 − 30 = 3 (Summe)']);
		expect(tell(0, true)).toBe('');
	});
	it('puts the whole first wherever it stands, and leaves zeros out', () => {
		expect(told([is(12), open, is(0), is(45)], [fact('Summe', 0, 0, [0, 1], [1, 1], [2, 1], [3, -1])])(1, true)).toBe('b: 45 − 12 = 33 (Summe)');
		expect(told([is(0), open], [fact('Summe', 0, 0, [0, 1], [1, -1])])(1, true)).toBe('b: 0 = 0 (Summe)');
	});
	it('adds parts up to their whole', () => expect(told([open, is(7), is(5)], [fact('Summe', 0, 0, [0, 1], [1, -1], [2, -1])])(0, false)).toBe('a: 7 + 5 = 12 (Summe)'));
	it('says what is at most and at least', () => {
		const tell = told([is(20), is(12), open, open], [fact('Summe', 0, 0, [0, 1], [1, -1], [2, -1], [3, -1])]);
		expect([tell(2, true), tell(2, false)]).toEqual(['c: 20 − 12 lässt höchstens 8 (Summe)', '']);
		const least = told([open, [0, 4]], [fact('zusammen', 9, Infinity, [0, 1], [1, 1])]);
		expect(least(0, false)).toBe('a: 9 − 4 verlangt mindestens 5 (zusammen)');
		expect(told([open, [0, 4]], [fact('Abstand', 3, 3, [0, 1], [1, -1])])(0, true)).toBe('a: 3 + 4 lässt höchstens 7 (Abstand)');
		expect(told([open, [2, 4]], [fact('Abstand', 3, 3, [0, -1], [1, 1])])(0, true)).toBe('a: 4 − 3 lässt höchstens 1 (Abstand)');
		expect(told([open, [5, 9]], [fact('Abstand', 3, 3, [0, -1], [1, 1])])(0, false)).toBe('a: 5 − 3 verlangt mindestens 2 (Abstand)');
	});
	it('is exact only where the fact is, too', () => expect(told([[0, 9]], [fact('mindestens', 9, Infinity, [0, 1])])(0, false)).toBe('a: 9 verlangt mindestens 9 (mindestens)'));
	it('divides by a factor, and names those of others', () => {
		expect(told([open, is(6)], [fact('Anteil', 0, 0, [0, 3], [1, -2])])(0, true)).toBe('a: (2 × 6) ÷ 3 = 4 (Anteil)');
		expect(told([open, is(6)], [fact('Anteil', 0, 0, [0, -3], [1, 2])])(0, true)).toBe('a: (2 × 6) ÷ 3 = 4 (Anteil)');
		expect(told([open], [fact('Anteil', 0, 7, [0, 2])])(0, true)).toBe('a: (6) ÷ 2 lässt höchstens 3 (Anteil)');
	});
	it('names negative numbers and adds what is subtracted from below zero', () => {
		expect(told([[-9, 9], is(-4)], [fact('Saldo', 0, 0, [0, 1], [1, -1])])(0, true)).toBe('a: − 4 = −4 (Saldo)');
		expect(told([[-9, 9], is(-4)], [fact('Saldo', 0, 0, [0, 1], [1, 1])])(0, true)).toBe('a: 4 = 4 (Saldo)');
	});
	it('tells first what others rest on', () => {
		const tell = told([is(20), is(12), open, is(9), open], [fact('Gebiete', 0, 0, [0, 1], [1, -1], [2, -1]), fact('Gruppen', 0, 0, [3, 1], [2, -1], [4, -1])]);
		expect(tell(4, true)).toBe('c: 20 − 12 = 8 (Gebiete); e: 9 − 8 = 1 (Gruppen)');
	});
	it('tells the end as it was when the step was made', () => {
		// b is at most 10 first, which leaves a at least 2; then a ≥ 5 leaves b at most 7.
		const tell = told([[0, 12], open], [fact('zusammen', 12, 12, [0, 1], [1, 1]), fact('Deckel', -Infinity, 10, [1, 1]), fact('Boden', 5, Infinity, [0, 1])]);
		expect(tell(0, false)).toBe('a: 5 verlangt mindestens 5 (Boden)');
		expect(tell(1, true)).toBe('a: 5 verlangt mindestens 5 (Boden); b: 12 − 5 lässt höchstens 7 (zusammen)');
	});
	it('tells five steps at most, the last ones', () => {
		const chain = Array.from({ length: 8 }, (_, i) => fact(`Schritt ${i + 1}`, 1, 1, [i + 1, 1], [i, -1]));
		const text = told([is(3), ...Array.from({ length: 8 }, () => open)], chain)(8, true);
		expect(text.split('; ')).toEqual([4, 5, 6, 7, 8].map((i) => `${'abcdefghi'[i]}: 1 + ${i + 2} = ${i + 3} (Schritt ${i})`));
	});
	it('tells each step once, however often it is needed', () => {
		const tell = told([is(8), is(3), open, open], [fact('eins', 0, 0, [0, 1], [1, -1], [2, -1]), fact('zwei', 0, 0, [3, 1], [2, -2])]);
		expect(tell(3, true)).toBe('c: 8 − 3 = 5 (eins); d: 2 × 5 = 10 (zwei)');
	});
});

describe('tellTogether', () => {
	const facts = Array.from({ length: 9 }, (_, i) => fact(`Fakt ${i % 7}`, 0, 0, [0, 1]));
	it('names each fact once', () => expect(tellTogether(facts, [1, 2, 8, 1])).toBe('zusammen aus: Fakt 1; Fakt 2'));
	it('names five and counts the others', () => {
		expect(tellTogether(facts, [0, 1, 2, 3, 4])).toBe('zusammen aus: Fakt 0; Fakt 1; Fakt 2; Fakt 3; Fakt 4');
		expect(tellTogether(facts, [0, 1, 2, 3, 4, 5, 6, 7])).toBe('zusammen aus: Fakt 0; Fakt 1; Fakt 2; Fakt 3; Fakt 4 und 2 weiteren');
	});
	it('says nothing of nothing', () => expect(tellTogether(facts, [])).toBe(''));
});
