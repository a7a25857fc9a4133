import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { crawl } from '../interference/crawl.ts';
import { serveWorlds } from '../interference/served-worlds.ts';
import { composed, publishWorld, twoWorlds } from '../interference/two-worlds.ts';
import { writeSmallTown } from '../line/small-town.ts';
import type { Edit } from './patched-tree.ts';
import { PatchedTree } from './patched-tree.ts';
import { ledgerHash } from './planted/fault.ts';
import { town } from './planted/town.ts';

/** Faults in what is built or stands in front of it, all in one build; each has an address where only it shows. */
const faults: readonly { readonly name: string; readonly edit: Edit; readonly address: string; readonly shows: string }[] = [
	{
		name: 'a page writes what it read in the ledger', address: '/klein/indikator/quote', shows: 'GET /klein/indikator/quote: header etag, … bytes',
		edit: { file: 'src/routes/(public)/[kommune]/indikator/[id]/+page.svelte', find: '<IndicatorPage view', replace: `<p>{${ledgerHash}}</p><IndicatorPage view` }
	},
	{
		name: 'the sentence of a refusal', address: '/klein/thema/nichts', shows: 'GET /klein/thema/nichts: … bytes',
		edit: { file: 'src/hooks.server.ts', find: 'message: caught.error.message };', replace: `message: caught.error.message + ${ledgerHash} };` }
	},
	{
		name: 'a header of the server’s own short answers', address: '/hilfe', shows: 'OPTIONS /hilfe: header x-bestand',
		edit: { file: 'src/http/plain-answer.ts', find: "'cache-control', 'no-store', 'content-length'", replace: `'x-bestand', ${ledgerHash}, 'cache-control', 'no-store', 'content-length'` }
	}
];

test('faults in built pages and in the server before them show in the answers', async () => {
	const tree = new PatchedTree(true);
	const delivery = writeSmallTown(town);
	const worlds = await twoWorlds(delivery, join(delivery, 'beschreibung.yaml'));
	try {
		for (const world of [worlds.truth, worlds.other]) await publishWorld(world, (await composed(world)).files);
		await tree.with(faults.map(({ edit }) => edit), async () => {
			const apps = await serveWorlds(worlds, tree.folder);
			const { differences } = await crawl(apps[0].address, apps[1].address, [...faults.map(({ address }) => address), '/api/v1/kommunen', '/klein'], () => []);
			await Promise.all(apps.map((app) => app.stop()));
			const told = differences.map((line) => line.replace(/\d+ and \d+ bytes/, '… bytes'));
			for (const { name, shows } of faults) expect(told, name).toContain(shows);
			// And sound pages say the same.
			expect(told.filter((line) => /^(GET|HEAD) \/(klein|hilfe|api\/v1\/kommunen)[:\s]/.test(line))).toEqual([]);
		});
	} finally {
		worlds.done();
		tree.remove();
		rmSync(delivery, { recursive: true });
	}
}, 300_000);
