import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateMusterland } from '#demo/musterland/generate.ts';
import { passes } from '#domain/audit/report.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { parsePeriod } from '#domain/period/period.ts';
import { auditStands } from '#server/audit/audit-stands.ts';
import { readStand } from '#server/audit/read-stand.ts';
import { readDelivery } from '#server/intake/read-delivery.ts';
import { writeCsv } from '#server/takeout/csv.ts';
import { parseDataset } from '#server/takeout/dataset.ts';
import type { EndOfLine } from './take-the-line.ts';
import { takeTheLine } from './take-the-line.ts';

describe('Kreis Musterland, from its files to what everyone reads', () => {
	const folder = mkdtempSync(join(tmpdir(), 'keck-musterland-'));
	let line: EndOfLine;
	let catalogue: Catalogue;
	beforeAll(async () => {
		generateMusterland(folder);
		line = await takeTheLine(folder, join(folder, 'beschreibung.yaml'), 'musterland');
		catalogue = JSON.parse(line.files.get('katalog.json') ?? '') as Catalogue;
	}, 180_000);
	afterAll(() => {
		line.done();
		rmSync(folder, { recursive: true });
	});
	/** State of each cell with the value „wert“, by area and period. */
	function cellsOf(indicator: string): { area: string; period: string; value: number | null; status: string | null }[] {
		const { dimension, value, status } = parseDataset(line.files.get(`indikatoren/${indicator}.json`) ?? '');
		const [areas, periods] = [dimension['gebiet']!.category.index, dimension['zeit']!.category.index];
		return areas.flatMap((area, a) => periods.map((period, p) => ({ area, period, value: value[(a * periods.length + p) * 3] ?? null, status: status?.[(a * periods.length + p) * 3] ?? null })));
	}

	test('nothing is wrong with the delivery; odd are the gap of forest and lake, and jumps of rates over few children', async () => {
		const { findings } = await readDelivery(folder, join(folder, 'beschreibung.yaml'));
		expect(findings.filter((f) => f.severity === 'blocks')).toEqual([]);
		expect([...new Set(findings.map((f) => f.code))].sort()).toEqual(['borders-uneven', 'implausible-jump']);
		expect(findings.length).toBeLessThan(10);
	});

	test('gives nothing away, and its files agree with each other', async () => {
		const report = await auditStands([readStand(join(line.data, 'snapshots', 'public'), 'musterland', null).stand]);
		expect(report.values).toBeGreaterThan(5_000);
		expect(report.withheld).toBeGreaterThan(500);
		expect([report.worst, report.contradictions, passes(report)]).toEqual([[], [], true]);
	}, 180_000);

	test('most of its indicators came without counts, and they are of years, school years and quarters', () => {
		const { indicators, themes } = catalogue;
		expect(indicators.length).toBeGreaterThanOrEqual(20);
		expect(themes.length).toBeGreaterThanOrEqual(5);
		expect(indicators.filter((i) => i.kind === 'supplied').length).toBeGreaterThan(indicators.length / 2);
		expect([...new Set(indicators.flatMap((i) => i.periods).map((p) => parsePeriod(p)?.kind))].sort()).toEqual(['quarter', 'school-year', 'year']);
		expect(catalogue.areas.filter((a) => a.level === 'gemeinde')).toHaveLength(11);
	});

	test('a rate over nobody knows whom is nowhere shown', () => {
		expect(new Set(cellsOf('arbeitslosenquote').map((c) => c.status))).toEqual(new Set(['withheld']));
	});

	test('a rate by quarter is shown only where at least a hundred people lived at the end of the year before', () => {
		const people = parseDataset(line.files.get('grundgroessen/einwohner.json') ?? '');
		const at = (area: string, year: string): number | null => people.value[((people.dimension['gebiet']!.category.index.indexOf(area) * people.dimension['zeit']!.category.index.length + people.dimension['zeit']!.category.index.indexOf(year)) * people.dimension['alter']!.category.index.length + people.dimension['alter']!.category.index.indexOf('u65')) * people.dimension['staatsangehoerigkeit']!.category.index.length] ?? null;
		const shown = cellsOf('sgb2-quartal').filter((c) => c.value !== null);
		expect(shown.length).toBeGreaterThan(500);
		expect(shown.filter((c) => (at(c.area, String(Number(c.period.slice(0, 4)) - 1)) ?? 0) < 100)).toEqual([]);
	});

	test('the rates of the Kreis stand in the same table as those of its municipalities, as a last row', () => expect(cellsOf('ganztagsquote').filter((c) => c.area === 'kreis:99998' && c.value !== null)).toHaveLength(6));

	test('an indicator of municipalities has no Ortslagen', () => expect(catalogue.indicators.find((i) => i.id === 'kita-plaetze-unter-3')?.levels).toEqual(['kreis', 'gemeinde']));

	test('school years and quarters are spelled one way in every download', () => {
		const spelled = (indicator: string): string[] => writeCsv(parseDataset(line.files.get(`indikatoren/${indicator}.json`) ?? '')).toString('utf8').split('\r\n').filter((l) => l.startsWith('kreis:99998;')).map((l) => /;(20\d\d-[^;]+);/.exec(l)?.[1] ?? l);
		expect(spelled('ganztagsquote')).toEqual(['2019-20', '2020-21', '2021-22', '2022-23', '2023-24', '2024-25']);
		expect(spelled('sgb2-quartal').slice(-2)).toEqual(['2024-Q3', '2024-Q4']);
	});

	test('its entry page draws each indicator over the finest areas it was counted in', async () => {
		const view = await line.snapshots.kommune('musterland', null);
		const levelOf = (id: string): string | undefined => view.sections.flatMap((s) => s.lines).find((l) => l.indicator.id === id)?.spreadLevel.id;
		expect([levelOf('sgb2-quartal'), levelOf('ganztagsquote'), view.spreadLevels.map((l) => l.id)]).toEqual(['ortslage', 'gemeinde', ['ortslage', 'gemeinde']]);
	});
});
