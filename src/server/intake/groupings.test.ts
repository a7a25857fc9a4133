import { describe, expect, test } from 'vitest';
import { makeAndRead, TOWN, WIDE } from './make-delivery.ts';

const grouping = (rest: string) => `gruppierungen:\n  - {id: wahlkreis, name: Wahlkreis, plural: Wahlkreise, aus: quartier, ${rest}}\n`;
const LIST = grouping('gruppen: [{schluessel: "1", name: Nord, gebiete: ["0101", "0201"]}, {schluessel: "2", name: Süd, gebiete: ["0202"]}]');
const TABLE = grouping('tabelle: {datei: w.csv, gebiet: nr, schluessel: wk, name: wkname}');
const read = (description: string, rows?: string) => makeAndRead(TOWN + description + WIDE, rows === undefined ? {} : { 'w.csv': rows });

describe('wards', () => {
	test('from a table are the same as from a list; an area without a ward is left out', async () => {
		const [list, table] = [await read(LIST), await read(TABLE, 'nr;wk;wkname\n0202;2;Süd\n0101;1;Nord\n0201;1;Nord\n0102;;\n')];
		expect(list.delivery?.settings.groupings).toEqual([{ id: 'wahlkreis', name: 'Wahlkreis', plural: 'Wahlkreise', of: 'quartier', groups: [{ code: '1', name: 'Nord', members: ['0101', '0201'] }, { code: '2', name: 'Süd', members: ['0202'] }] }]);
		expect(table.delivery?.settings.groupings).toEqual(list.delivery?.settings.groupings);
		expect(table.delivery?.settingsSha256).not.toBe((await read(TABLE, 'nr;wk;wkname\n0202;2;Süd\n0101;1;Nord\n0201;2;Süd\n')).delivery?.settingsSha256);
	});
	test('an area that does not exist today blocks, also one of earlier years', async () => {
		expect((await read(LIST.replace('"0202"', '"0299"'))).of('unknown-area').map((f) => [f.severity, f.value])).toEqual([['blocks', '0299']]);
	});
	test('a table that is missing, lacks a column or names an area twice blocks', async () => {
		expect((await read(TABLE)).of('missing-file')).toHaveLength(1);
		expect((await read(TABLE, 'nr;wk\n0101;1\n')).of('missing-column')).toHaveLength(1);
		expect((await read(TABLE, 'nr;wk;wkname\n0101;1;a\n0101;2;b\n')).of('duplicate-area')).toHaveLength(1);
	});
});
