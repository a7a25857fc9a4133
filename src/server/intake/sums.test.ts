import { describe, expect, test } from 'vitest';
import { EW, TOWN, WIDE, makeAndRead } from './make-delivery.ts';

const LEVELS = `
dateien:
  - datei: alle.csv
    ebene: {spalte: e, codes: {S: stadt, B: bezirk, Q: quartier}}
    gebiet: nr
    zeit: jahr
    spalten: {ew: {grundgroesse: ew}}
`;
const ALL = 'e;nr;jahr;ew\nQ;0101;2021;30\nQ;0102;2021;40\nQ;0201;2021;50\nQ;0202;2021;60\nQ;0200;2021;5\nB;01;2021;70\nB;02;2021;115\nS;1;2021;185\n';
const SUM = WIDE.replace('    spalten:', '    summenzeilen: {schluessel: [Summe], bedeutet: stadt}\n    spalten:');

describe('sums between levels', () => {
	test('true ones pass, the rest belongs to the sum', async () => expect((await makeAndRead(TOWN + LEVELS, { 'alle.csv': ALL })).findings).toEqual([]));
	test('a false district total names district, period, expected and delivered', async () => {
		const { of, delivery } = await makeAndRead(TOWN + LEVELS, { 'alle.csv': ALL.replace('B;02;2021;115', 'B;02;2021;1115') });
		const told = of('parts-differ-from-total').map((f) => f.message);
		expect(told[0]).toMatch(/2021.*02 \(02\).*1\.115.*115/);
		expect(told).toHaveLength(2);
		expect(delivery).toBeNull();
	});
	test('a missing part forbids the comparison unless the others already exceed the total', async () => {
		const gap = ALL.replace('Q;0102;2021;40\n', '');
		expect((await makeAndRead(TOWN + LEVELS, { 'alle.csv': gap })).of('parts-differ-from-total')).toEqual([]);
		expect((await makeAndRead(TOWN + LEVELS, { 'alle.csv': gap.replace('B;01;2021;70', 'B;01;2021;29') })).of('parts-differ-from-total')).not.toEqual([]);
	});
	test('rounded figures may miss by their rounding', async () => {
		const rounded = TOWN.replace('{id: ew, titel: Einwohner,', '{id: ew, titel: Einwohner, genauigkeit: gerundet-5,');
		expect((await makeAndRead(rounded + LEVELS, { 'alle.csv': ALL.replace('B;01;2021;70', 'B;01;2021;75') })).of('parts-differ-from-total')).toEqual([]);
		expect((await makeAndRead(rounded + LEVELS, { 'alle.csv': ALL.replace('B;01;2021;70', 'B;01;2021;80') })).of('parts-differ-from-total')).not.toEqual([]);
	});
	test('figures of 2019 are summed in the borders of 2019', async () => {
		const old = ALL.replaceAll('2021', '2019').replace('0202', '0299');
		expect((await makeAndRead(TOWN + LEVELS, { 'alle.csv': old })).findings).toEqual([]);
	});
});

describe('rows of totals', () => {
	const total = (ew: number) => ({ 'ew.csv': `${EW}Summe;2021;${ew};72;113\n` });
	test('a true one becomes the figure of the town', async () => {
		const { findings, delivery } = await makeAndRead(TOWN + SUM, total(185));
		expect(findings).toEqual([]);
		expect(delivery?.files[0]?.tables.map((t) => [t.level, [...t.values].slice(0, 3)])).toEqual([['quartier', [30, 10, 20]], ['stadt', [185, 72, 113]]]);
	});
	test('a false one is found, with its row', async () => {
		const { of } = await makeAndRead(TOWN + SUM, total(190));
		expect(of('sum-row-differs')).toMatchObject([{ row: 7, column: 'ew', value: '190' }]);
	});
	test('without a meaning it is checked and left out', async () => {
		const only = SUM.replace(', bedeutet: stadt', '');
		expect((await makeAndRead(TOWN + only, total(185))).delivery?.files[0]?.tables.map((t) => t.level)).toEqual(['quartier']);
		expect((await makeAndRead(TOWN + only, total(190))).of('sum-row-differs')).toHaveLength(1);
	});
});

describe('the same figures twice', () => {
	const second = (column: string) => `${WIDE}  - {datei: zwei.csv, ebene: quartier, gebiet: nr, zeit: jahr, spalten: {${column}: {grundgroesse: ew, gruppe: {geschlecht: m}}}}\n`;
	test('block, naming both files', async () => {
		const { of, delivery } = await makeAndRead(TOWN + second('m'), { 'zwei.csv': 'nr;jahr;m\n0101;2021;10\n0102;2021;15\n' });
		expect(of('delivered-twice')).toMatchObject([{ file: 'zwei.csv', message: expect.stringContaining('ew.csv') as string }]);
		expect(delivery).toBeNull();
	});
	test('another period is no conflict', async () => expect((await makeAndRead(TOWN + second('m'), { 'zwei.csv': 'nr;jahr;m\n0101;2022;10\n' })).of('delivered-twice')).toEqual([]));
});
