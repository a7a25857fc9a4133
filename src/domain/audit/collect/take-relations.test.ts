import { describe, expect, it } from 'vitest';
import type { Shown } from '../published/make-stand.test-data.ts';
import { endsInWords, facts, flat, gathered, judged, term } from './in-words.test-data.ts';

describe('declared relations', () => {
	const tables = { all: { 2022: { 'q:a': [9, 'n', 'n'] as Shown[] }, 2023: { 'q:a': [12, 'n', 'n'] as Shown[] } }, come: flat({ 'q:a': 'w' }), go: flat({ 'q:a': 'w' }) };
	it('reach into other years, with their signs', () => {
		expect(facts({ tables, relations: [{ kind: 'sum', whole: [term('all')], parts: [term('all', 1, {}, 1), term('come'), term('go', -1)] }] })[0]).toBe('0 = + [all 2023 q:a] − [all 2022 q:a] − [come 2023 q:a] + [go 2023 q:a] (erklärte Beziehung 1 in q:a, 2023)');
	});
	it('of a part in its whole leave a rest, which is judged', () => {
		const relations = [{ kind: 'sum', whole: [term('nowhere')], parts: [term('all')] }, { kind: 'subset', whole: [term('all')], parts: [term('come')] }];
		expect(facts({ tables, relations })[0]).toBe('0 = − [Rest zu come 2023 q:a] + [all 2023 q:a] − [come 2023 q:a] (erklärte Beziehung 2 in q:a, 2023)');
		expect(judged({ tables, relations })).toEqual(['rest come 2023 q:a: ≤ 0, ≥ 3, or from 3 known', 'rest come 2023 q:b: ≤ 0, ≥ 3, or from 3 known', 'cell come 2023 q:a: ≤ 0, ≥ 3, or from 3', 'cell go 2023 q:a: ≤ 0, ≥ 3, or from 3']);
		expect(endsInWords(gathered({ tables, relations }).knowledge)).toContain('Rest zu come 2023 q:a: 0 … Infinity');
	});
	it('over something that is no count, or is nowhere, say nothing', () => {
		const supplied = { tables, figures: { come: { kind: 'supplied' } }, relations: [{ kind: 'sum', whole: [term('all')], parts: [term('come')] }, { kind: 'sum', whole: [term('all')], parts: [term('nowhere')] }] };
		expect(facts(supplied)).toEqual([]);
	});
});
