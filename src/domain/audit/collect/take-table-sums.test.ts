import { describe, expect, it } from 'vitest';
import type { Shown, Tables } from '../published/make-stand.test-data.ts';
import { makeStand, safeTables } from '../published/make-stand.test-data.ts';
import { gather } from './gather.ts';
import { endsInWords, facts, factsInWords, gathered } from './in-words.test-data.ts';

describe('sums of a table', () => {
	it('are facts where something in them is unknown, once for areas and once for groups', () => {
		const { knowledge, values, withheld } = gathered({ tables: safeTables(), indicators: [] });
		expect([values, withheld]).toEqual([26, 4]);
		expect(factsInWords(knowledge)).toEqual([
			'0 = + [bezug 2023 stadt:1 alter:u15] − [bezug 2023 q:a alter:u15] − [bezug 2023 q:b alter:u15] − [bezug 2023 q:c alter:u15] − [bezug 2023 q:d alter:u15] (Summe der Gebiete in stadt:1, bezug 2023 alter:u15)',
			'0 = + [bezug 2023 stadt:1 alter:ab15] − [bezug 2023 q:a alter:ab15] − [bezug 2023 q:b alter:ab15] − [bezug 2023 q:c alter:ab15] − [bezug 2023 q:d alter:ab15] (Summe der Gebiete in stadt:1, bezug 2023 alter:ab15)',
			'0 = + [bezug 2023 q:a] − [bezug 2023 q:a alter:u15] − [bezug 2023 q:a alter:ab15] (Summe der Gruppen in q:a, bezug 2023)',
			'0 = + [bezug 2023 q:b] − [bezug 2023 q:b alter:u15] − [bezug 2023 q:b alter:ab15] (Summe der Gruppen in q:b, bezug 2023)'
		]);
		expect(endsInWords(knowledge)).toContain('bezug 2023 q:c alter:u15: 15');
		expect(endsInWords(knowledge)).toContain('bezug 2023 q:a alter:u15: 0 … Infinity');
	});

	it('of groups that nobody has are none, and of some the others must fit', () => {
		expect(facts({ tables: { x: { 2023: { 'q:a': ['w', 'n', 'n'] } } } })).toEqual([]);
		expect(facts({ tables: { x: { 2023: { 'q:a': [9, 'w', 'n'] } } } })).toEqual(['0 … Infinity ∋ + [x 2023 q:a] − [x 2023 q:a alter:u15] (Summe der Gruppen in q:a, x 2023)', '0 … Infinity ∋ + [x 2023 q:b] − [x 2023 q:b alter:u15] (Summe der Gruppen in q:b, x 2023)']);
		expect(facts({ tables: { x: { 2023: { 'q:a': ['n', 'w', 'w'] } } } })).toEqual([]);
	});

	it('hold period by period', () => {
		const made = { tables: { x: { 2022: { 'q:a': [9, 4, 5] as Shown[] }, 2023: { 'q:a': [9, 'w', 5] as Shown[] } } } };
		expect(facts(made).filter((line) => line.includes('2022 q:a'))).toEqual([]);
		expect(facts(made)).toContain('0 = + [x 2023 q:a] − [x 2023 q:a alter:u15] − [x 2023 q:a alter:ab15] (Summe der Gruppen in q:a, x 2023)');
	});

	it('of years stand in rolling periods, of flows only', () => {
		const tables: Tables = { x: { 2022: { 'q:a': ['w', 'n', 'n'] }, 2023: { 'q:a': ['w', 'n', 'n'] }, '2022..2023': { 'q:a': [9, 'n', 'n'] }, '2021..2023': { 'q:a': [19, 'n', 'n'] } } };
		expect(facts({ tables })).toEqual([]);
		expect(facts({ tables, figures: { x: { kind: 'flow' } } })[0]).toBe('0 = + [x 2022..2023 q:a] − [x 2022 q:a] − [x 2023 q:a] (Summe der Jahre 2022..2023 in q:a, x)');
		expect(facts({ tables, figures: { x: { kind: 'flow' } } }).join()).not.toContain('2021..2023');
	});

	it('that do not add up contradict each other', () => {
		expect(gathered({ tables: { x: { 2023: { 'stadt:1': [9, 4, 5], 'q:a': [9, 4, 4] } } } }).knowledge.contradictions).toEqual(['geht nicht auf: Summe der Gruppen in q:a, x 2023']);
	});
});

describe('a table that is not whole', () => {
	type Cells = readonly (number | 'w' | 'n' | 'm')[];
	/** A plain table: areas × groups of one year, `m` where the area is not there. */
	const plain = (areas: readonly string[], groups: readonly string[], cells: Cells, periods: readonly string[] = ['2023']) => ({
		areas, periods, groups, value: cells.map((x) => (typeof x === 'number' ? x : null)), status: cells.map((x) => ({ w: 'withheld', n: 'not-collected', m: 'not-meaningful' })[x as string] ?? null)
	});
	const stand = (data: object, figure: object = {}, change: (catalogue: { levels: object[]; areas: Record<string, unknown>[] }) => void = () => {}): string[] => {
		const made = makeStand({ tables: { x: {} }, figures: { x: figure }, indicators: [] });
		const catalogue = structuredClone(made.catalogue) as Parameters<typeof change>[0];
		change(catalogue);
		return factsInWords(gather([{ ...made, catalogue, datasets: new Map([['x', data]]) }], []).knowledge);
	};
	const between: Parameters<typeof stand>[2] = (catalogue) => {
		catalogue.levels.splice(1, 0, { id: 'bezirk' });
		catalogue.areas.push({ ...catalogue.areas[1]!, id: 'bezirk:1', level: 'bezirk', code: '1' });
		for (const area of catalogue.areas) if (area['level'] === 'q') area['parent'] = 'bezirk:1';
	};
	const additivity = { q: 'additive', bezirk: 'additive' };
	it('goes through a level between that nobody published', () => {
		expect(stand(plain(['stadt:1', 'q:a', 'q:b', 'q:c', 'q:d'], [''], [9, 'w', 2, 3, 'w']), { additivity }, between)).toEqual([
			'0 = + [x 2023 bezirk:1] − [x 2023 q:a] − [x 2023 q:b] − [x 2023 q:c] − [x 2023 q:d] (Summe der Gebiete in bezirk:1, x 2023)',
			'0 = + [x 2023 stadt:1] − [x 2023 bezirk:1] (Summe der Gebiete in stadt:1, x 2023)'
		]);
	});
	it('does not go below the lowest level that is published', () => {
		expect(stand(plain(['stadt:1'], [''], ['w']), { levels: ['stadt'], additivity })).toEqual([]);
		expect(stand(plain(['stadt:1'], [''], ['w']), { levels: ['stadt'], additivity }, between)).toEqual([]);
		expect(stand(plain(['stadt:1', 'bezirk:1'], [''], [9, 'w']), { levels: ['bezirk', 'stadt'], additivity }, between)).toEqual(['0 = + [x 2023 stadt:1] − [x 2023 bezirk:1] (Summe der Gebiete in stadt:1, x 2023)']);
	});
	it('leaves areas out that were not there', () => {
		expect(stand(plain(['stadt:1', 'q:a', 'q:b', 'q:c', 'q:d'], [''], [9, 'w', 2, 'm', 'w']))).toEqual(['0 = + [x 2023 stadt:1] − [x 2023 q:a] − [x 2023 q:b] − [x 2023 q:d] (Summe der Gebiete in stadt:1, x 2023)']);
		expect(stand(plain(['stadt:1', 'q:a', 'q:b', 'q:c', 'q:d'], [''], ['m', 'w', 2, 3, 'w']))).toEqual([]);
		expect(stand(plain(['stadt:1', 'q:a', 'q:b', 'q:c', 'q:d'], [''], ['w', 'm', 'm', 'm', 'm']))).toEqual([]);
	});
	it('sums groups as far as they are there', () => {
		const two = ['alter:u15', 'alter:ab15'];
		expect(stand(plain(['q:a', 'q:b'], ['', ...two], [9, 'w', 'w', 'm', 'm', 'm']), { additivity: {} })).toEqual(['0 = + [x 2023 q:a] − [x 2023 q:a alter:u15] − [x 2023 q:a alter:ab15] (Summe der Gruppen in q:a, x 2023)']);
		expect(stand(plain(['q:a'], ['', 'alter:u15'], [9, 'w']), { additivity: {} })).toEqual(['0 … Infinity ∋ + [x 2023 q:a] − [x 2023 q:a alter:u15] (Summe der Gruppen in q:a, x 2023)']);
		expect(stand(plain(['q:a'], two, ['w', 'w']), { additivity: {} })).toEqual([]);
		expect(stand(plain(['q:a'], ['', ...two], ['w', 'n', 'n']), { additivity: {} })).toEqual([]);
		expect(stand(plain(['q:a'], ['', ...two], ['n', 'w', 'w']), { additivity: {} })).toEqual([]);
	});
	it('knows what nobody has, year by year and group by group', () => {
		const data = plain(['q:a'], ['', 'alter:u15', 'alter:ab15'], ['w', 'n', 'n', 'w', 'w', 'n'], ['2022', '2023']);
		expect(stand(data, { additivity: {} })).toEqual(['0 … Infinity ∋ + [x 2023 q:a] − [x 2023 q:a alter:u15] (Summe der Gruppen in q:a, x 2023)']);
		const none = plain(['stadt:1', 'q:a'], [''], ['n', 'w', 'n', 'n'], ['2022', '2023']);
		expect(stand(none)).toEqual([expect.stringContaining('(Summe der Gebiete in stadt:1, x 2022)'), expect.stringContaining('(Summe der Gebiete in stadt:1, x 2023)')].filter((_, i) => i === 1));
	});
	it('rolls only over years in which the area was there', () => {
		const years = ['2022', '2023', '2022..2023'];
		expect(stand(plain(['q:a', 'q:b'], [''], ['w', 'w', 9, 'm', 'w', 9], years), { kind: 'flow', additivity: {} })).toEqual(['0 = + [x 2022..2023 q:a] − [x 2022 q:a] − [x 2023 q:a] (Summe der Jahre 2022..2023 in q:a, x)']);
		expect(stand(plain(['q:a'], [''], ['w', 'w', 'm'], years), { kind: 'flow', additivity: {} })).toEqual([]);
	});
});
