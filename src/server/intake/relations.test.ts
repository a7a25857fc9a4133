import { describe, expect, test } from 'vitest';
import { TOWN, WIDE, makeAndRead } from './make-delivery.ts';

/** Inhabitants of two years (0201 has new borders since 2020), and people with benefits of the later one. */
const EW = 'nr;jahr;ew;m;w\n0101;2021;30;10;20\n0102;2021;40;15;25\n0201;2021;50;20;30\n0101;2022;33;13;20\n0102;2022;45;20;25\n';
const SGB2 = 'nr;jahr;s\n0101;2022;3\n0102;2022;25\n0201;2022;9\n';
const BOTH = `${WIDE}  - {datei: s.csv, ebene: quartier, gebiet: nr, zeit: jahr, leerzeichen: {".": geheim}, spalten: {s: {grundgroesse: sgb2}}}\n`;
const read = (relation: string, sgb2 = SGB2) => makeAndRead(`${TOWN}${BOTH}verknuepfungen: [${relation}]\n`, { 'ew.csv': EW, 's.csv': sgb2 });

describe('declared relations against delivered figures', () => {
	test('true ones pass', async () => {
		const { of, delivery } = await read('{teilmenge: sgb2, von: ew}, {teilmenge: "ew[geschlecht=m]", von: ew}, {summe: ew, aus: "ew[geschlecht=m] + ew[geschlecht=w]"}');
		expect([...of('relation-violated'), ...of('relation-not-checked')]).toEqual([]);
		expect(delivery?.settings.relations).toHaveLength(3);
	});

	test('a part larger than its whole blocks, with area and period, and without a figure', async () => {
		const { of, delivery } = await read('{teilmenge: sgb2, von: "ew[geschlecht=m]"}');
		expect(of('relation-violated')).toMatchObject([{ severity: 'blocks', file: 's.csv', value: 'sgb2 ≤ ew[geschlecht=m]', message: expect.stringMatching(/Quartier 0102 \(0102\), 2022: Der Teil ist größer/) as string }]);
		expect(delivery).toBeNull();
	});

	test('a false sum blocks in either direction, a true subset of the same terms does not', async () => {
		expect((await read('{summe: ew, aus: sgb2}')).of('relation-violated').map((f) => /\((\d+)\), (\d+)/.exec(f.message)?.slice(1))).toEqual([['0101', '2022'], ['0102', '2022']]);
		expect((await read('{summe: sgb2, aus: ew}')).of('relation-violated')).toHaveLength(2);
	});

	test('with the year before, area by area', async () => {
		// 33 = 30 + 3, but 45 is not 40 + 25; 0201 has no figure in 2022
		expect((await read('{summe: ew, aus: "ew[zeit=vorjahr] + sgb2"}')).of('relation-violated')).toMatchObject([{ value: 'ew = ew[zeit=vorjahr] + sgb2', message: expect.stringContaining('(0102), 2022') as string }]);
	});

	test('a cell hidden by the supplier leaves its area out', async () => {
		const { of } = await read('{teilmenge: sgb2, von: "ew[geschlecht=m]"}', SGB2.replace('25', '.'));
		expect(of('relation-violated')).toEqual([]);
	});

	test('a relation that no figure meets is told', async () => {
		const { of, delivery } = await read('{teilmenge: sgb2, von: ew}', SGB2.replaceAll('2022', '2019'));
		expect(of('relation-not-checked')).toMatchObject([{ severity: 'warns', file: 'beschreibung.yaml', value: 'sgb2 ≤ ew' }]);
		expect(delivery).not.toBeNull();
	});
});

test('an area named by hand that does not exist blocks: it would hide nothing', async () => {
	const { of } = await makeAndRead(`${TOWN}${WIDE}zusaetzlich-geheim: [{grundgroesse: ew, gebiete: ["quartier:0101", "quartier:0110"], grund: darum}]\n`);
	expect(of('unknown-area')).toMatchObject([{ severity: 'blocks', column: 'zusaetzlich-geheim[1].gebiete[2]', value: 'quartier:0110', advice: expect.stringContaining('quartier:0101') as string }]);
});
