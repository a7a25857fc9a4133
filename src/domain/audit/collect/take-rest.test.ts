import { describe, expect, it } from 'vitest';
import type { Shown } from '../published/make-stand.test-data.ts';
import { flat, judged, term } from './in-words.test-data.ts';

describe('what is left of a whole', () => {
	const rest = (whole: Shown, part: Shown, rules: object = {}, figures: Record<string, object> = {}): string[] =>
		judged({ tables: { all: flat({ 'q:a': whole }), some: flat({ 'q:a': part }) }, rules, figures, relations: [{ kind: 'subset', whole: [term('all')], parts: [term('some')] }] }).filter((line) => line.startsWith('rest') && line.includes('q:a'));
	it.each([[20, 20, [0, 0]], [20, 19, [1, 1]], [20, 18, [2, 2]]] as const)('is printed when %i and %i are', (whole, part, value) => expect(rest(whole, part)).toEqual([`rest some 2023 q:a: printed ${value.join(' … ')}`]));
	it('is nobody’s secret from the minimum count on, of nobody, or where the parts are more', () => {
		for (const [whole, part] of [[20, 17], [0, 0], [17, 20]] as const) expect(rest(whole, part)).toEqual([]);
		expect(rest(0, 'w')).toEqual([]);
	});
	it('follows the rules', () => {
		expect([rest(20, 18, { complement: false }), rest(20, 20, { complement: false })]).toEqual([[], ['rest some 2023 q:a: printed 0 … 0']]);
		expect([rest(20, 20, { groupDisclosure: false }), rest(20, 18, { groupDisclosure: false })]).toEqual([[], ['rest some 2023 q:a: printed 2 … 2']]);
		expect(rest(20, 'w', { complement: false })).toEqual(['rest some 2023 q:a: ≤ Infinity, ≥ 1, or from 1 known']);
		expect(rest(20, 'w', { groupDisclosure: false })).toEqual(['rest some 2023 q:a: ≤ 0, ≥ 3, or from 3 known']);
		expect(rest(20, 'w', { complement: false, groupDisclosure: false })).toEqual([]);
		expect(rest(2, 'w')).toEqual(['rest some 2023 q:a: ≤ 0, ≥ 2, or from 3 known']);
	});
	it('follows the stricter figure, and none where one is no secret', () => {
		expect(rest(20, 16, {}, { some: { rules: { minimumCount: 5 } } })).toEqual(['rest some 2023 q:a: printed 4 … 4']);
		expect(rest(20, 18, { complement: false }, { all: { rules: { complement: true } } })).toEqual(['rest some 2023 q:a: printed 2 … 2']);
		expect(rest(20, 20, { groupDisclosure: false }, { all: { rules: { groupDisclosure: true } } })).toEqual(['rest some 2023 q:a: printed 0 … 0']);
		expect([rest(20, 18, {}, { all: { secrecy: 'none' } }), rest(20, 'w', {}, { all: { secrecy: 'none' } })]).toEqual([[], []]);
	});
	it('may be open although both are shown, where they are rounded', () => {
		const rounded = (whole: number, part: Shown, figures: Record<string, object>): string[] => rest(whole, part, {}, figures);
		expect(rounded(0, 'w', { all: { exactness: 'rounded-5' } })).toEqual(['rest some 2023 q:a: ≤ 0, ≥ 2, or from 3 known']);
		expect(rounded(0, 'w', { all: { exactness: 'rounded-10' } })).toEqual(['rest some 2023 q:a: ≤ 0, ≥ 3, or from 3 known']);
		expect(rounded(5, 4, { all: { exactness: 'rounded-5' } })).toEqual(['rest some 2023 q:a: ≤ 0, ≥ 3, or from 3 known']);
		expect(rounded(5, 7, { all: { exactness: 'rounded-5' } })).toEqual(['rest some 2023 q:a: ≤ 0, ≥ 3, or from 3 known']);
		expect(rounded(5, 8, { all: { exactness: 'rounded-5' } })).toEqual([]);
		expect(rounded(20, 5, { some: { exactness: 'rounded-5' } })).toEqual(['rest some 2023 q:a: ≤ 0, ≥ 3, or from 3 known']);
	});
	it('of several parts bounds none of them alone, and is judged once however often it is declared', () => {
		const relation = { kind: 'subset', whole: [term('all')], parts: [term('some'), term('more')] };
		const lines = judged({ tables: { all: flat({ 'q:a': 2 }), some: flat({ 'q:a': 'w' }), more: flat({ 'q:a': 'w' }) }, relations: [relation, relation] }).filter((line) => line.includes('q:a'));
		expect(lines.toSorted()).toEqual(['cell all 2023 q:a: printed 2 … 2', 'cell more 2023 q:a: ≤ 0, ≥ 3, or from 3', 'cell some 2023 q:a: ≤ 0, ≥ 3, or from 3', 'rest some 2023 q:a: ≤ 0, ≥ 2, or from 3 known']);
	});
	it('bounds what is owed to the part', () => {
		const made = (whole: number) => ({ tables: { all: flat({ 'q:a': whole }), some: flat({ 'q:a': 'w' }) }, relations: [{ kind: 'subset', whole: [term('all')], parts: [term('some')] }] });
		expect(judged(made(2)).filter((line) => line.startsWith('cell'))).toEqual(['cell all 2023 q:a: printed 2 … 2', 'cell some 2023 q:a: ≤ 0, ≥ 2, or from 3'].sort((a) => (a.includes('some') ? -1 : 1)));
		expect(judged(made(0))).toEqual(['rest some 2023 q:b: ≤ 0, ≥ 3, or from 3 known']);
	});
});
