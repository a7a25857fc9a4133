import './read-as-vite-does.ts';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createFront } from '#http/front.ts';
import { PublicationStamp } from '#http/publication-stamp.ts';
import { openServer } from '#http/server.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { openLedger } from '#server/ledger/open-ledger.ts';
import { composeRelease } from '#server/release/compose/compose-release.ts';
import type { Verdicts } from '#server/release/cubes/confidential.ts';
import { loadConfidential } from '#server/release/cubes/load-confidential.ts';
import { deliveryReport } from '#server/release/delivery-report.ts';
import { previousRelease } from '#server/release/previous-release.ts';
import { doors, everyPage } from '../../interference/addresses/every-page.ts';
import { everyTable } from '../../interference/addresses/every-table.ts';
import { refused } from '../../interference/addresses/refused.ts';
import { ask } from '../../interference/ask.ts';
import { publishWorld } from '../../interference/two-worlds.ts';
import { bareSite } from './bare-site.ts';

/**
 * `node live-world.ts <kommune> <data> <list>`: the life of one world. An earlier release withheld nothing and was read by everyone; now
 * one that withholds is published beneath the running server. Writes a hash of everything that is public from now on, by name.
 */
const [slug = '', data = '', list = ''] = process.argv.slice(2);
const verdicts: Verdicts = (JSON.parse(readFileSync(join(data, 'verdicts.json'), 'utf8')) as { hidden: number[]; why: number[] }[]).map(({ hidden, why }) => ({ hidden: Uint8Array.from(hidden), why: Uint8Array.from(why) }));
const nothing: Verdicts = verdicts.map(({ hidden }) => ({ hidden: new Uint8Array(hidden.length), why: new Uint8Array(hidden.length) }));
const said: Record<string, string> = {};
const note = (name: string, ...content: readonly (string | Buffer)[]): void => {
	const hash = createHash('sha256');
	for (const part of content) hash.update(part).update('\0');
	said[name] = hash.digest('hex');
};

const ledger = openLedger(data);
const confidential = await loadConfidential(ledger, slug, '2026-11-22');
ledger.close();
const root = join(data, 'snapshots', 'public');

await publishWorld({ data, confidential }, composeRelease(confidential, nothing).files);
const server = await openServer('127.0.0.1', 0, (_, res) => void res.end());
server.serve(createFront({ site: await bareSite(join(import.meta.dirname, '../../../src/routes')), stamp: new PublicationStamp(data), configuredOrigin: 'http://atlas.example', defaultOrigin: '' }));
const address = `http://127.0.0.1:${server.port}`;
const addresses = (catalogue: Catalogue, stand: number): string[] => [...new Set([...doors, ...everyPage(catalogue, String(stand)), ...everyTable(catalogue).filter((a) => !a.includes('/snapshots/')), ...refused(catalogue)])];

const { files, catalogue, leftOut } = composeRelease(confidential, verdicts);
for (const path of addresses(catalogue, 1)) await ask(address, { path });

const report = deliveryReport({ files, catalogue, leftOut, keptBack: [], already: 0 }, await previousRelease(root, slug));
note('report', JSON.stringify(report));
for (const [name, content] of files) note(`file ${name}`, content);
const manifest = await publishWorld({ data, confidential }, files, 2);
note('manifest', manifest);
for (const hash of Object.values((JSON.parse(manifest) as { files: Record<string, string> }).files)) note(`disk ${hash}`, readFileSync(join(root, slug, 'files', `${hash}.gz`)));
await pause(120); // the stamp may be 100 ms old
for (const path of addresses(catalogue, 2)) {
	const { status, headers, body } = await ask(address, { path });
	note(`answer ${path}`, `${status} ${headers.join('\n')}`, body);
}
await server.close();
writeFileSync(list, JSON.stringify(said));
