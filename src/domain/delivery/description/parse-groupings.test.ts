import { describe, expect, test } from 'vitest';
import type { BaseFigure } from '../../base-figure/base-figure.ts';
import { Faults } from './mapping/faults.ts';
import { parseGroupings } from './parse-groupings.ts';

const figure = { id: 'ew', kind: 'stock', additivity: { quartier: 'additive' } } as unknown as BaseFigure;
function read(grouping: unknown) {
	const faults = new Faults('b.yaml', () => undefined);
	const parsed = parseGroupings([{ value: grouping, path: ['gruppierungen', 0] }], { levels: ['stadt', 'block', 'quartier'], baseFigures: [figure] }, faults);
	return { parsed: parsed.groupings, tables: parsed.tables, found: faults.findings.map((f) => `${f.code} ${f.column ?? ''}`) };
}
const sound = { id: 'wahlkreis', name: 'Wahlkreis', plural: 'Wahlkreise', aus: 'quartier', gruppen: [{ schluessel: '1', name: 'Nord', gebiete: ['01', '02'] }, { schluessel: '2', gebiete: ['03'] }] };

test('groups with their areas; a group without a name is called by its key', () => {
	expect(read(sound)).toEqual({ found: [], tables: [], parsed: [{ id: 'wahlkreis', name: 'Wahlkreis', plural: 'Wahlkreise', of: 'quartier', groups: [{ code: '1', name: 'Nord', members: ['01', '02'] }, { code: '2', name: '2', members: ['03'] }] }] });
});

test('groups may stand in a file, a row per area', () => {
	const { gruppen: _, ...rest } = sound;
	expect(read({ ...rest, tabelle: { datei: 'w.csv', gebiet: 'nr', schluessel: 'wk' } })).toMatchObject({ found: [], parsed: [{ groups: [] }], tables: [{ grouping: 'wahlkreis', file: 'w.csv', area: 'nr', key: 'wk', name: 'wk' }] });
});

describe('is refused', () => {
	test.each([
		['a list and a file at once', { tabelle: { datei: 'w.csv', gebiet: 'nr', schluessel: 'wk' } }, 'description-wrong-value'],
		['an area in two groups', { gruppen: [{ schluessel: '1', gebiete: ['01'] }, { schluessel: '2', gebiete: ['01'] }] }, 'description-duplicate'],
		['two groups of one key', { gruppen: [{ schluessel: '1', gebiete: ['01'] }, { schluessel: '1', gebiete: ['02'] }] }, 'description-duplicate'],
		['a group of nothing', { gruppen: [{ schluessel: '1', gebiete: [] }] }, 'description-missing-key'],
		['the name of a level', { id: 'quartier' }, 'description-duplicate'],
		['a level nobody declared', { aus: 'kiez' }, 'description-unknown-reference'],
		['the whole Kommune', { aus: 'stadt' }, 'description-wrong-value'],
		['a level at which no base figure is additive: the sum would count people twice', { aus: 'block' }, 'description-wrong-value']
	])('%s', (_, change, code) => expect(read({ ...sound, ...change }).found.join()).toContain(code));
});
