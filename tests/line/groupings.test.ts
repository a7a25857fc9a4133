import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allGroups } from '#domain/base-figure/group.ts';
import { passes } from '#domain/audit/report.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { auditStands } from '#server/audit/audit-stands.ts';
import { readStand } from '#server/audit/read-stand.ts';
import type { OpenSnapshot } from '#server/snapshot/index.ts';
import { areaView } from '#view/area-view.ts';
import { catchmentView } from '#view/catchment/catchment-view.ts';
import { fileName } from '#view/file-name.ts';
import { WARDS, writeSmallTown } from './small-town.ts';
import type { EndOfLine } from './take-the-line.ts';
import { deliver, releaseAgain, takeTheLine } from './take-the-line.ts';

interface Dataset { value: (number | null)[]; status: (string | null)[]; dimension: Record<string, { category: { index: string[] } }> }

describe('wards beside districts', () => {
	let folder: string;
	let line: EndOfLine;
	let snapshot: OpenSnapshot;
	let catalogue: Catalogue;
	const description = () => join(folder, 'beschreibung.yaml');
	const audit = () => auditStands([readStand(join(line.data, 'snapshots', 'public'), 'klein', null).stand]);

	beforeAll(async () => {
		folder = writeSmallTown({ A1: [200, 800, 60, 90], A2: [150, 650, 40, 61], A3: [90, 410, 2, 30], A4: [100, 500, 20, 41], B1: [300, 900, 31, 70], B2: [140, 440, 20, 55], B3: [120, 500, 12, 30] });
		appendFileSync(description(), WARDS);
		line = await takeTheLine(folder, description(), 'klein');
		snapshot = await line.snapshots.open('klein', null);
		catalogue = snapshot.catalogue;
	});
	afterAll(() => {
		rmSync(folder, { recursive: true });
		line.done();
	});

	/** Every published cell of a base figure by area and group. */
	function cellsOf(id: string): Map<string, number | string | null> {
		const data = JSON.parse(line.files.get(fileName.baseFigure(id)) ?? '') as Dataset;
		const figure = catalogue.baseFigures.find((b) => b.id === id);
		const groups = allGroups(catalogue.classifications.filter((c) => figure?.classifications.includes(c.id)));
		const areas = data.dimension['gebiet']?.category.index ?? [];
		return new Map(areas.flatMap((area, a) => groups.map((group, g) => [`${area} ${group}`, data.value[a * groups.length + g] ?? data.status[a * groups.length + g] ?? null] as const)));
	}

	test('are a level like any other, before the one they are made of', () => {
		expect(catalogue.levels.map((l) => [l.id, l.groups])).toEqual([['stadt', undefined], ['bezirk', undefined], ['wahlkreis', 'quartier'], ['quartier', undefined]]);
		expect(catalogue.members).toEqual({ 'wahlkreis:1': ['quartier:A1', 'quartier:A2', 'quartier:B1'], 'wahlkreis:2': ['quartier:A3', 'quartier:A4', 'quartier:B2', 'quartier:B3'] });
		expect(catalogue.indicators.find((i) => i.id === 'quote')?.levels).toEqual(['stadt', 'bezirk', 'wahlkreis', 'quartier']);
	});

	test('each of their figures is the sum of published ones, or withheld because one of these is', () => {
		let [sums, hidden] = [0, 0];
		for (const id of ['ew', 'bezug']) {
			const cells = cellsOf(id);
			for (const [ward, members] of Object.entries(catalogue.members ?? {})) for (const group of ['', 'alter:u15', 'alter:ab15']) {
				const parts = members.map((member) => cells.get(`${member} ${group}`));
				const expected = parts.includes('withheld') ? 'withheld' : parts.reduce<number>((sum, part) => sum + Number(part), 0);
				expect(cells.get(`${ward} ${group}`), `${id} ${ward} ${group}`).toBe(expected);
				if (expected === 'withheld') hidden++;
				else sums++;
			}
		}
		expect([sums, hidden]).toEqual([8, 4]);
	});

	test('a supplied mean has none: it is no sum', () => expect(catalogue.baseFigures.find((b) => b.id === 'mittel')?.levels).toEqual(['quartier']));

	test('have borders with those between their areas dissolved, and a profile that names its areas', async () => {
		const map = await snapshot.map('2020-01-01', 'wahlkreis');
		expect(map?.shapes.map((s) => s.area)).toEqual(['wahlkreis:1', 'wahlkreis:2']);
		const [ward, whole] = [await areaView(snapshot, 'wahlkreis', '1'), await areaView(snapshot, 'stadt', '1')];
		expect(ward?.children.map((a) => a.code)).toEqual(['A1', 'A2', 'B1']);
		expect(whole?.children.map((a) => a.level)).toEqual(['bezirk', 'bezirk']);
		expect(ward?.sections[0]?.lines[0]?.value.kind).toBe('known');
	});

	test('say the same as a reader who joins their areas', async () => {
		const joined = await catchmentView(snapshot, { level: 'quartier', codes: ['A1', 'A2', 'B1'], name: null });
		const ward = await areaView(snapshot, 'wahlkreis', '1');
		expect(joined?.sections[0]?.lines[0]?.joined.value).toEqual(ward?.sections[0]?.lines[0]?.value);
		expect(joined?.levelChoices.map((l) => l.id)).toEqual(['bezirk', 'quartier']);
	});

	test('the audit finds nothing, and finds a ward that tells of a hidden area', async () => {
		const report = await audit();
		expect([passes(report), report.worst, report.contradictions]).toEqual([true, [], []]);
		const { stand } = readStand(join(line.data, 'snapshots', 'public'), 'klein', null);
		const data = stand.datasets.get('bezug') as Dataset;
		const at = (data.dimension['gebiet']?.category.index.indexOf('wahlkreis:2') ?? -1) * 3 + 1;
		expect(data.status[at]).toBe('withheld');
		data.value[at] = 2 + 20 + 20 + 12;
		data.status[at] = null;
		expect(passes(await auditStands([stand]))).toBe(false);
	});

	test('a corrected area corrects its ward in the next release, beside the first in readers\' hands', async () => {
		const file = join(folder, 'bezug.csv');
		writeFileSync(file, readFileSync(file, 'utf8').replace('B1;2023;101;31;70', 'B1;2023;111;41;70'));
		await deliver(line.data, folder, description(), 'klein');
		await releaseAgain(line.data, 'klein');
		const after = await (await line.snapshots.open('klein', null)).slice('quote', '');
		expect(after.numerator?.values[after.areas.indexOf('wahlkreis:1')]).toBe(150 + 101 + 111);
	});

	// The old sum of the ward is in readers' hands. A2 was told with it, so the sum tells no more than A2 did; the corrected count is another number, and no subtraction of old from new finds it.
	test('a part that is withheld after a correction takes its ward with it, and the old sum opens nothing', async () => {
		const file = join(folder, 'bezug.csv');
		const counts = async () => {
			const { areas, numerator } = await (await line.snapshots.open('klein', null)).slice('quote', '');
			return (id: string) => numerator?.values[areas.indexOf(id)] ?? null;
		};
		const before = await counts();
		const told = ['quartier:A1', 'quartier:A2', 'quartier:B1'].map(before);
		expect(before('wahlkreis:1')).toBe(told.reduce<number>((sum, n) => sum + Number(n), 0));
		writeFileSync(file, readFileSync(file, 'utf8').replace('A2;2023;101;40;61', 'A2;2023;2;1;1'));
		await deliver(line.data, folder, description(), 'klein');
		await releaseAgain(line.data, 'klein');
		const after = await counts();
		expect([typeof after('quartier:A2'), typeof after('wahlkreis:1')]).not.toContain('number');
		// Release has attacked it together with what was told before, corrected counts as numbers of their own, and would have refused; alone any reader can.
		const report = await audit();
		expect([passes(report), report.contradictions]).toEqual([true, []]);
	});

	test('a ward that is cut anew keeps its key, and the next release goes through', async () => {
		writeFileSync(description(), readFileSync(description(), 'utf8').replace('[A1, A2, B1]', '[A1, A2, B2]').replace('[A3, A4, B2, B3]', '[A3, A4, B1, B3]'));
		await deliver(line.data, folder, description(), 'klein');
		await releaseAgain(line.data, 'klein');
		const { catalogue: now } = await line.snapshots.open('klein', null);
		expect(now.members?.['wahlkreis:1']).toEqual(['quartier:A1', 'quartier:A2', 'quartier:B2']);
	});
});
