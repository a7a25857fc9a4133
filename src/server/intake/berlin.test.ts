import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { areasIn } from '#domain/area/areas-in.ts';
import { readDelivery } from './read-delivery.ts';

const folder = join(resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data'), 'berlin');
const description = resolve('demo/descriptions/berlin.yaml');
const there = existsSync(join(folder, 'stats'));

// Facts from the data's README.
describe.skipIf(!there)('Berlin, unedited files by our description', async () => {
	const { findings, delivery } = there ? await readDelivery(folder, description) : { findings: [], delivery: null };
	const tables = delivery?.files.flatMap((f) => f.tables) ?? [];
	const { areas = [] } = delivery?.boundaries ?? {};
	const counts = (period: string): number[] => {
		const here = areasIn(areas, period, delivery?.settings.gebietsstaende ?? []);
		return ['stadt', 'bezirk', 'bezirksregion', 'planungsraum'].map((level) => here.filter((a) => a.level === level).length);
	};

	test('nothing blocks, and every declared relation and sum holds', () => {
		expect(findings.filter((f) => f.severity === 'blocks')).toEqual([]);
		expect(findings.filter((f) => /^(relation-|sum-)/.test(f.code))).toEqual([]);
	});

	test('four levels on the borders of their day: 448 Planungsräume at the end of 2020, 542 a day later', () => {
		expect(counts('2018-12-31')).toEqual([1, 12, 138, 447]);
		expect(counts('2020-12-31')).toEqual([1, 12, 138, 448]);
		expect(counts('2021-01-01')).toEqual([1, 12, 143, 542]);
		expect(areas.filter((a) => a.level === 'bezirk').map((a) => [a.validFrom, a.validTo])).toEqual(new Array(12).fill(['2012-01-01', null]));
	});

	test('joins all areas of a day, two Schloßstraßen among them', () => {
		const joined = (figure: string, period: string): number[] => tables.filter((t) => t.baseFigure === figure && t.level === 'planungsraum' && t.period === period).map((t) => t.areas.length);
		expect(['2012-12-31', '2015-12-31', '2018-12-31', '2019-12-31', '2020-12-31', '2021-01-01', '2021-12-31', '2024-12-31'].map((p) => joined('einwohner', p))).toEqual([[447], [447], [447], [448], [448], [542], [542], [542]]);
		expect(findings.filter((f) => f.code === 'unknown-area')).toEqual([]);
		expect(areas.filter((a) => a.name === 'Schloßstraße' && a.level === 'planungsraum' && a.validTo === '2020-12-31').map((a) => a.code)).toEqual(['04030417', '06010102']);
	});

	test('the city has 3,897,145 inhabitants at the end of 2024, and as many on either borders at the turn of 2021', () => {
		const city = (period: string): number => tables.filter((t) => t.baseFigure === 'einwohner' && t.level === 'planungsraum' && t.period === period)
			.reduce((sum, t) => sum + t.areas.reduce((n, _, i) => n + (t.values[i * t.groups.length + t.groups.indexOf('')] ?? NaN), 0), 0);
		expect(city('2024-12-31')).toBe(3_897_145);
		expect([city('2020-12-31'), city('2021-01-01')]).toEqual([3_769_962, 3_769_962]);
	});

	test('the key as once published is found to stand for two areas', async () => {
		const other = mkdtempSync(join(tmpdir(), 'keck-berlin-'));
		const text = readFileSync(description, 'utf8').replaceAll('schluessel: plr_id', 'schluessel: id_as_published');
		writeFileSync(join(other, 'berlin.yaml'), text);
		const wrong = await readDelivery(folder, join(other, 'berlin.yaml')).finally(() => rmSync(other, { recursive: true }));
		expect(wrong.delivery).toBeNull();
		expect(wrong.findings.filter((f) => f.code === 'duplicate-area').map((f) => f.value)).toContain('06010102');
	});
});
