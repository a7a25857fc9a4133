import { describe, expect, it } from 'vitest';
import type { Made, Shown, Tables } from '../published/make-stand.test-data.ts';
import { makeStand, safeTables } from '../published/make-stand.test-data.ts';
import type { OutsideCount } from '../published/stand.ts';
import type { Gathered } from './gather.ts';
import { gather } from './gather.ts';
import { endsInWords, factsInWords, judgedInWords } from './in-words.test-data.ts';

const gathered = (made: Made | readonly Made[], outside: readonly OutsideCount[] = []): Gathered => gather([made].flat().map(makeStand), outside);
/** Facts, judged and ends that speak of quarters a or b, or of the town where `town`. */
const about = (lines: readonly string[], town = false): string[] => lines.filter((line) => (town ? /stadt:1/ : /q:[ab]/).test(line) && (town || !line.includes('stadt:1')));
const facts = (made: Made | readonly Made[]): string[] => about(factsInWords(gathered(made).knowledge));
const judged = (made: Made | readonly Made[], outside: readonly OutsideCount[] = []): string[] => about(judgedInWords(gathered(made, outside).knowledge));
/** One base figure in 2023, all together only. */
const flat = (quarters: Record<string, Shown>): Tables[string] => ({ 2023: Object.fromEntries(Object.entries(quarters).map(([area, n]) => [area, [n, 'n', 'n'] as Shown[]])) });
const term = (baseFigure: string, sign: 1 | -1 = 1, codes: Record<string, string> = {}, yearsBack = 0) => ({ sign, baseFigure, codes, yearsBack });

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

describe('what several tell', () => {
	it('is told once', () => {
		const made = { tables: safeTables() };
		expect(factsInWords(gathered([made, made]).knowledge).toSorted()).toEqual(factsInWords(gathered(made).knowledge).toSorted());
		expect(judgedInWords(gathered([made, made]).knowledge).toSorted()).toEqual(judgedInWords(gathered(made).knowledge).toSorted());
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
	it('where zeros are always shown are at least one, unless their whole line is withheld', () => {
		const tables: Tables = { x: { 2023: { 'q:a': [9, 'w', 'w'], 'q:b': ['w', 'w', 'w'] } } };
		const { knowledge } = gathered({ tables, rules: { zeros: 'shown' } });
		expect(about(judgedInWords(knowledge))).toEqual(['cell x 2023 q:a alter:u15: ≤ 1, ≥ 3, or from 3', 'cell x 2023 q:a alter:ab15: ≤ 1, ≥ 3, or from 3', 'cell x 2023 q:b: ≤ 0, ≥ 3, or from 3', 'cell x 2023 q:b alter:u15: ≤ 0, ≥ 3, or from 3', 'cell x 2023 q:b alter:ab15: ≤ 0, ≥ 3, or from 3']);
		expect(endsInWords(knowledge)).toEqual(expect.arrayContaining(['x 2023 q:a alter:u15: 1 … Infinity', 'x 2023 q:b alter:u15: 0 … Infinity', 'x 2023 q:a: 9', 'x 2023 q:c: 0 … Infinity']));
		expect(about(judgedInWords(gathered({ tables }).knowledge))[0]).toBe('cell x 2023 q:a alter:u15: ≤ 0, ≥ 3, or from 3');
	});
	it('that an earlier Datenstand printed are known', () => {
		const [older, newer] = [{ tables: { x: flat({ 'q:a': 2, 'q:b': 'w' }) } }, { tables: { x: flat({ 'q:a': 'w', 'q:b': 4 }) } }];
		const { knowledge, values, withheld } = gathered([older, newer]);
		expect(judgedInWords(knowledge)).toEqual(['cell x 2023 q:a: ≤ 0, ≥ 3, or from 3']);
		expect(endsInWords(knowledge)).toEqual(expect.arrayContaining(['x 2023 q:a: 2', 'x 2023 q:b: 4']));
		expect([values, withheld]).toEqual([1, 1]);
		const other = gathered([{ tables: { x: flat({ 'q:a': 5 }) } }, { tables: { x: flat({ 'q:a': 6 }) } }]);
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
