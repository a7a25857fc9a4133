import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDelivery } from './read-delivery.ts';

const folder = join(resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data'), 'koeln');
const there = existsSync(join(folder, 'stats'));

// Facts from the data's README.
describe.skipIf(!there)('Köln, unedited files by our description', async () => {
	const { findings, delivery } = there ? await readDelivery(folder, resolve('demo/descriptions/koeln.yaml')) : { findings: [], delivery: null };
	const tables = delivery?.files.flatMap((f) => f.tables) ?? [];
	const areas = delivery?.boundaries.areas ?? [];

	test('nothing blocks, and every declared relation, sum and turnout holds', () => {
		expect(findings.filter((f) => f.severity === 'blocks')).toEqual([]);
		expect(delivery?.settings.relations.length).toBeGreaterThanOrEqual(9);
		expect(findings.filter((f) => /^(relation-|sum-|ratio-)/.test(f.code))).toEqual([]);
	});

	test('1, 9, 86 and 371 areas nest by the beginnings of their keys', () => {
		expect(['stadt', 'stadtbezirk', 'stadtteil', 'stadtviertel'].map((level) => areas.filter((a) => a.level === level).length)).toEqual([1, 9, 86, 371]);
		const above = (a: (typeof areas)[number]): string => a.parent?.split(':')[1] ?? '';
		expect(areas.filter((a) => a.level === 'stadtviertel' && above(a) !== a.code.slice(0, 3))).toEqual([]);
		expect(areas.filter((a) => a.level === 'stadtteil' && above(a) !== a.code.slice(0, 1))).toEqual([]);
	});

	test('all tables join 86 of 86 Stadtteile, the election by its names alone; Stadtviertel have no figures', () => {
		expect(findings.filter((f) => f.code === 'unknown-area' || f.code === 'area-without-data')).toEqual([]);
		const joined = tables.filter((t) => t.level === 'stadtteil' && t.areas.length === 86).map((t) => t.baseFigure);
		expect(new Set(joined)).toEqual(new Set(delivery?.settings.baseFigures.map((b) => b.id)));
		expect(tables.filter((t) => t.level === 'stadtviertel')).toEqual([]);
	});

	test('the self-crossing rings of the README are told', () => {
		const repaired = findings.filter((f) => /repariert/.test(f.message)).map((f) => f.value?.split(' ')[0]);
		expect(repaired).toEqual(expect.arrayContaining(['202', '20201', '20502', '90803']));
	});
});
