import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stoppedClock } from '#server/base/clock.ts';
import { proveNonInterference } from '#server/release/gate/prove-non-interference.ts';
import { manifestHash } from '#server/snapshot/snapshot-root.ts';
import { withdraw } from '#server/release/withdraw.ts';
import { composeRelease } from '#server/release/compose/compose-release.ts';
import type { Composed } from '#server/release/compose/compose-snapshot.ts';
import type { App } from '../journeys/harness/app.ts';
import { writeSmallTown } from '../line/small-town.ts';
import { doors, everyPage } from './addresses/every-page.ts';
import { everyTable } from './addresses/every-table.ts';
import { leads } from './addresses/leads.ts';
import { refused } from './addresses/refused.ts';
import { crawl } from './crawl.ts';
import { filesOf, treeDifferences } from './same-tree.ts';
import { exportWorld, serveWorlds, timeless } from './served-worlds.ts';
import type { TwoWorlds } from './two-worlds.ts';
import { composed, publishWorld, twoWorlds } from './two-worlds.ts';

describe('Kleinstadt in two worlds', () => {
	let worlds: TwoWorlds;
	let files: readonly [Composed, Composed];
	let apps: readonly [App, App];
	let pin: string;
	const output = mkdtempSync(join(tmpdir(), 'keck-export-'));

	beforeAll(async () => {
		const folder = writeSmallTown({
			A1: [200, 800, 60, 90], A2: [150, 650, 40, 61], A3: [90, 410, 2, 30], A4: [100, 500, 20, 41],
			B1: [300, 900, 31, 70], B2: [40, 40, 0, 5], B3: [120, 500, 12, 0]
		});
		worlds = await twoWorlds(folder, join(folder, 'beschreibung.yaml'));
		rmSync(folder, { recursive: true });
		files = [await composed(worlds.truth), await composed(worlds.other)];
		const manifest = await publishWorld(worlds.truth, files[0].files);
		await publishWorld(worlds.other, files[1].files);
		pin = `1-${manifestHash(manifest).slice(0, 8)}`;
		apps = await serveWorlds(worlds);
	});
	afterAll(async () => {
		await Promise.all(apps.map((app) => app.stop()));
		worlds.done();
		rmSync(output, { recursive: true, force: true });
	});

	test('other people live behind the withheld cells', () => {
		expect(worlds.differing).toBeGreaterThanOrEqual(4);
		expect(worlds.withheld).toBeGreaterThanOrEqual(worlds.differing);
	});
	test('the gate of release finds no file that tells them apart', () => {
		const { truth, other, differing } = worlds;
		const { files: all } = composeRelease(truth.confidential, truth.verdicts);
		expect(proveNonInterference(all, truth.verdicts, [{ confidential: other.confidential, changed: differing }])).toEqual({ worlds: 1, files: files[0].files.size - 1 });
	});
	test('their snapshot folders are equal: names, sizes, bytes', () => {
		const [a, b] = [worlds.truth, worlds.other].map(({ data }) => join(data, 'snapshots')) as [string, string];
		expect(files[0].files.has('audit.json')).toBe(true);
		expect(filesOf(a).length).toBeGreaterThan(files[0].files.size);
		// The stamp is the moment of writing.
		expect(treeDifferences(a, b, ['public/stamp'])).toEqual([]);
	});
	test('every address says the same, with every choice, coding and method', async () => {
		const { catalogue } = files[0];
		const { differences, byStatus, left, answers, bytes } = await crawl(apps[0].address, apps[1].address, [...doors, ...everyPage(catalogue, pin), ...everyTable(catalogue), ...refused(catalogue)], leads);
		process.stdout.write(`interference: ${answers} answers of Kleinstadt compared, ${(bytes / 1e6).toFixed(0)} MB, by status ${JSON.stringify(Object.fromEntries(byStatus))}\n`);
		expect(differences).toEqual([]);
		expect(left).toBe(0);
		expect([...byStatus.keys()].sort()).toEqual([200, 302, 400, 404, 414]);
		expect(byStatus.get(200)).toBeGreaterThan(1000);
	});
	test('exported files are equal, and so is what the command says', async () => {
		const said = [await exportWorld(worlds.truth, worlds.slug, join(output, 'a')), await exportWorld(worlds.other, worlds.slug, join(output, 'b'))];
		expect(said[1]).toBe(said[0]);
		expect(filesOf(join(output, 'a')).length).toBeGreaterThan(30);
		expect(treeDifferences(join(output, 'a'), join(output, 'b'))).toEqual([]);
	});
	test('what was withdrawn is refused in the same words', async () => {
		for (const { data } of [worlds.truth, worlds.other]) await withdraw(data, worlds.slug, 'public', 1, 'indikatoren/quote.json', 'Spalten vertauscht.', stoppedClock('2026-11-23T12:00:00Z'));
		const { catalogue } = files[0];
		const { differences, byStatus } = await crawl(apps[0].address, apps[1].address, [...doors, ...everyTable(catalogue), `/${worlds.slug}`, `/${worlds.slug}/indikator/quote?stand=${pin}`], leads);
		expect(differences).toEqual([]);
		expect(byStatus.get(410)).toBeGreaterThan(50);
	});
	test('the servers have said the same', () => {
		expect(apps[0].output).toContain('Der Atlas ist bereit');
		expect(timeless(apps[1].output)).toBe(timeless(apps[0].output));
	});
});
