import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOWN, makeAndRead } from './make-delivery.ts';
import { readDelivery } from './read-delivery.ts';

const folder = join(resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data'), 'leipzig');
const description = resolve('demo/descriptions/leipzig.yaml');
const there = existsSync(join(folder, 'stats')) && existsSync(description);

describe.skipIf(!there)('Leipzig, unedited files by our description', async () => {
	const { findings, delivery } = there ? await readDelivery(folder, description) : { findings: [], delivery: null };
	const tables = delivery?.files.flatMap((f) => f.tables) ?? [];

	test('nothing blocks', () => expect(findings.filter((f) => f.severity === 'blocks')).toEqual([]));

	// shared/data/leipzig/README.md: men + women = Germans + foreigners = total in all 1,512 rows.
	test('men and women, Germans and foreigners make the total in 1,512 rows', () => {
		let rows = 0;
		for (const table of tables.filter((t) => t.baseFigure === 'einwohner' && t.level === 'ortsteil')) {
			const at = (row: number, group: number): number => table.values[row * table.groups.length + group] ?? Number.NaN;
			const classified = [...new Set(table.groups.filter((g) => g !== '' && !g.includes(',')).map((g) => g.slice(0, g.indexOf(':'))))];
			expect(classified).toHaveLength(2);
			table.areas.forEach((_, row) => {
				for (const c of classified) {
					const sum = table.groups.reduce((s, g, j) => (g.startsWith(`${c}:`) && !g.includes(',') ? s + at(row, j) : s), 0);
					expect(sum).toBe(at(row, table.groups.indexOf('')));
				}
				rows++;
			});
		}
		expect(rows).toBe(1512);
	});

	// ibid.: floor(100 * migrants / inhabitants) = published share in all 1,008 rows; the description declares that as a check.
	test('the published share of migrants follows from the counts in 1,008 rows', () => {
		expect(findings.filter((f) => f.code === 'ratio-differs')).toEqual([]);
		const migrants = tables.filter((t) => t.baseFigure === 'migrationshintergrund' && t.level === 'ortsteil');
		expect(migrants.reduce((n, t) => n + t.areas.length, 0)).toBe(1008);
	});

	test('every declared relation holds wherever both sides have a number', () => {
		expect(delivery?.settings.relations).toHaveLength(6);
		expect(findings.filter((f) => f.code.startsWith('relation-'))).toEqual([]);
	});

	test('63 Ortsteile nest in 10 Stadtbezirke', () => {
		const count = (level: string): number => delivery?.boundaries.areas.filter((a) => a.level === level).length ?? 0;
		expect([count('stadt'), count('stadtbezirk'), count('ortsteil')]).toEqual([1, 10, 63]);
	});
});

test('a ratio that does not follow from its counts is told, with what was expected', async () => {
	const { of } = await makeAndRead(`${TOWN}
dateien:
  - datei: r.csv
    ebene: quartier
    gebiet: nr
    zeit: {fest: "2021"}
    spalten: {ew: {grundgroesse: ew}, s: {grundgroesse: sgb2}}
    pruefungen: [{spalte: q, zaehler: sgb2, nenner: ew, faktor: 100, genauigkeit: abgeschnitten}]
`, { 'r.csv': 'nr;ew;s;q\n0101;30;10;33\n0102;30;20;67\n0201;30;0;0\n0202;30;;\n' });
	expect(of('ratio-differs')).toMatchObject([{ row: 3, column: 'q', value: '67', severity: 'warns' }]);
});
