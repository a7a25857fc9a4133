import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateMusterstadt } from '#demo/musterstadt/generate.ts';
import type { Composed } from '#server/release/compose/compose-snapshot.ts';
import type { App } from '../journeys/harness/app.ts';
import { doors } from './addresses/every-page.ts';
import { everyTable } from './addresses/every-table.ts';
import { leads } from './addresses/leads.ts';
import { crawl } from './crawl.ts';
import { filesOf, treeDifferences } from './same-tree.ts';
import { exportWorld, serveWorlds, timeless } from './served-worlds.ts';
import type { TwoWorlds } from './two-worlds.ts';
import { composed, publishWorld, twoWorlds } from './two-worlds.ts';

const long = process.env['KECK_LONG'] === '1';
/** Of well over twenty thousand addresses: those nearest to the start page. */
const most = long ? 4_000 : 800;

describe('Musterstadt in two worlds', () => {
	const folder = mkdtempSync(join(tmpdir(), 'keck-musterstadt-'));
	let worlds: TwoWorlds;
	let truth: Composed;
	let apps: readonly [App, App];

	beforeAll(async () => {
		generateMusterstadt(join(folder, 'delivery'));
		worlds = await twoWorlds(join(folder, 'delivery'), join(folder, 'delivery', 'beschreibung.yaml'));
		truth = await composed(worlds.truth);
		await publishWorld(worlds.truth, truth.files);
		await publishWorld(worlds.other, (await composed(worlds.other)).files);
		apps = await serveWorlds(worlds);
	});
	afterAll(async () => {
		await Promise.all(apps.map((app) => app.stop()));
		worlds.done();
		rmSync(folder, { recursive: true, force: true });
	});

	test('most withheld cells are another number in the other ledger', () => {
		process.stdout.write(`interference: ${worlds.differing} of ${worlds.withheld} withheld cells of Musterstadt differ\n`);
		expect(worlds.differing).toBeGreaterThan(worlds.withheld / 2);
		expect(worlds.withheld).toBeGreaterThan(1_000);
	});
	test('their snapshot folders are equal: names, sizes, bytes', () => {
		const [a, b] = [worlds.truth, worlds.other].map(({ data }) => join(data, 'snapshots')) as [string, string];
		expect(treeDifferences(a, b, ['public/stamp'])).toEqual([]);
	});
	test('the nearest addresses and every whole table say the same', async () => {
		const tables = everyTable(truth.catalogue).filter((address) => !address.includes('?'));
		const { differences, byStatus, left, answers, bytes } = await crawl(apps[0].address, apps[1].address, [...doors, `/${worlds.slug}`, ...tables], leads, most);
		process.stdout.write(`interference: ${answers} answers of Musterstadt compared, ${(bytes / 1e6).toFixed(0)} MB, by status ${JSON.stringify(Object.fromEntries(byStatus))}; at least ${left} addresses more were found\n`);
		expect(differences).toEqual([]);
		expect(byStatus.get(200)).toBeGreaterThan(most / 3);
	}, 900_000);
	test.runIf(long)('parts of tables say the same', async () => {
		const { differences, byStatus } = await crawl(apps[0].address, apps[1].address, everyTable(truth.catalogue).filter((address) => address.includes('?')), () => [], most);
		expect(differences).toEqual([]);
		expect(byStatus.get(200)).toBe(most);
	}, 900_000);
	test('exported files are equal: each view of each indicator that an export writes', async () => {
		const said = [await exportWorld(worlds.truth, worlds.slug, join(folder, 'a')), await exportWorld(worlds.other, worlds.slug, join(folder, 'b'))];
		expect(said[1]).toBe(said[0]);
		expect(filesOf(join(folder, 'a')).length).toBeGreaterThan(500);
		expect(treeDifferences(join(folder, 'a'), join(folder, 'b'))).toEqual([]);
	});
	test('the servers have said the same', () => expect(timeless(apps[1].output)).toBe(timeless(apps[0].output)));
});
