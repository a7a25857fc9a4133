import { describe, expect, test } from 'vitest';
import type { AdditiveTable } from './additive-table.ts';
import { town, verdict } from './small-cube.test-data.ts';
import { tablesOfCube } from './tables-of-cube.ts';
import { writeArgus } from './write-argus.ts';
import { writeSdcTable } from './write-sdc-table.ts';

const [table] = tablesOfCube(town, verdict, 3).tables as [AdditiveTable];
const lines = (text: string | undefined): string[] => text?.split('\r\n').slice(0, -1) ?? [];

describe('for τ-ARGUS', () => {
	const files = writeArgus(table, 'T');

	test('the table has codes of equal length, counts, status and how far an attacker must be kept away', () => {
		const tab = lines(files.get('T.tab'));
		expect(tab).toHaveLength(21);
		expect(tab[0]).toBe('"stadt:1____";"insgesamt";225;P;0;0');
		expect(tab.find((l) => l.startsWith('"quartier:A1";"u15'))).toBe('"quartier:A1";"u15______";2;U;2;1');
		expect(tab.find((l) => l.startsWith('"quartier:A2";"ab15'))).toBe('"quartier:A2";"ab15_____";41;U;0.00001;0.00001');
		expect(tab.filter((l) => l.includes(';S;'))).toHaveLength(16);
	});

	test('the metadata name the columns in their order, and the hierarchy every node but the total', () => {
		expect(lines(files.get('T.rda'))).toEqual([
			'  <SEPARATOR> ";"', '  <SAFE> "S"', '  <UNSAFE> "U"', '  <PROTECT> "P"',
			'gebiet', '  <RECODEABLE>', '  <TOTCODE> "stadt:1____"', '  <HIERARCHICAL>', '  <HIERCODELIST> "T-gebiet.hrc"', '  <HIERLEADSTRING> "@"',
			'alter', '  <RECODEABLE>', '  <TOTCODE> "insgesamt"',
			'keck_wert', '  <NUMERIC>', '  <DECIMALS> 0', 'keck_status', '  <STATUS>', 'keck_unten', '  <NUMERIC> <LOWERPL>', 'keck_oben', '  <NUMERIC> <UPPERPL>'
		]);
		expect(lines(files.get('T-gebiet.hrc'))).toEqual(['bezirk:A___', '@quartier:A1', '@quartier:A2', 'bezirk:B___', '@quartier:B1', '@quartier:B2']);
		expect([...files.keys()].sort()).toEqual(['T-gebiet.hrc', 'T.rda', 'T.tab']);
	});

	test('codes with signs of the format are spelled without them, and never two alike', () => {
		const odd = ['@x;1', '@x"1', 'y'];
		const tree = { code: 't', parts: odd.map((code) => ({ code, parts: [] })) };
		const tab = lines(writeArgus({ title: '', minimumCount: 3, dimensions: [{ name: 'g', tree }], cells: ['t', ...odd].map((code, i) => ({ codes: [code], value: i, status: 'shown' })) }, 'T').get('T.tab'));
		const codes = tab.map((l) => l.split(';')[0]);
		expect(tab.every((l) => l.split(';').length === 5)).toBe(true);
		expect([new Set(codes).size, codes.every((c) => /^"[^"@;]+"$/.test(c ?? ''))]).toEqual([4, true]);
	});
});

describe('for sdcTable', () => {
	const files = writeSdcTable(table, 'T', 'Leistungsbezug, 2023');
	const script = files.get('T.R') ?? '';

	test('the cells are a complete table with a status each', () => {
		const csv = lines(files.get('T-zellen.csv'));
		expect(csv).toHaveLength(22);
		expect(csv.slice(0, 2)).toEqual(['"gebiet";"alter";"keck_wert";"keck_status"', '"stadt:1";"insgesamt";"225";"z"']);
		expect(csv.filter((l) => /;"[ux]"$/.test(l))).toEqual(['"quartier:A1";"u15";"2";"u"', '"quartier:A1";"ab15";"30";"x"', '"quartier:A2";"u15";"9";"x"', '"quartier:A2";"ab15";"41";"x"']);
	});

	test('the script begins with the warning, builds the hierarchies and uses them by the names of the columns', () => {
		expect(script.split('\n')[0]).toBe('# VERTRAULICH. Leistungsbezug, 2023: gebiet × alter');
		expect(script).toContain('baum1 <- sdcHierarchies::hier_create(root = "stadt:1", nodes = c("bezirk:A", "bezirk:B"))\nbaum1 <- sdcHierarchies::hier_add(baum1, root = "bezirk:A", nodes = c("quartier:A1", "quartier:A2"))');
		expect(script).toContain('dimensionen <- list(`gebiet` = baum1, `alter` = baum2)');
		expect(script).toContain('mindestzahl <- 3');
		expect(script).toMatch(/makeProblem\([\s\S]*attack\([\s\S]*protectTable\(/);
	});

	test('names that the package keeps for itself are changed, and quotes cannot end a string', () => {
		const tree = { code: 't"; system("x")', parts: [{ code: 'a\\', parts: [] }] };
		const odd = writeSdcTable({ title: 'zwei\nZeilen', minimumCount: 3, dimensions: [{ name: 'id', tree }], cells: [] }, 'T', 'X').get('T.R') ?? '';
		expect(odd).toContain('hier_create(root = "t\\"; system(\\"x\\")", nodes = c("a\\\\"))');
		expect(odd).toContain('list(`id_` = baum1)');
		expect(odd.split('\n')[0]).toBe('# VERTRAULICH. X: zwei Zeilen');
	});
});
