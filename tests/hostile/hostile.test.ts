import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { App } from '../journeys/harness/app.ts';
import { ARCHIVES } from './corpus/archives.ts';
import { DESCRIPTIONS } from './corpus/descriptions.ts';
import { FACILITIES } from './corpus/facilities.ts';
import { FILLED_TEMPLATES } from './corpus/filled-templates.ts';
import { GEOJSON } from './corpus/geojson.ts';
import { GEOPACKAGES } from './corpus/geopackages.ts';
import { SHAPEFILES } from './corpus/shapefiles.ts';
import { TABLES } from './corpus/tables.ts';
import { delivery } from './corpus/victim.ts';
import { WORKBOOKS } from './corpus/workbooks.ts';
import type { HostileDelivery } from './hostile-delivery.ts';
import { intakeInAChild } from './intake-in-a-child.ts';

const CORPUS = [...TABLES, ...DESCRIPTIONS, ...GEOJSON, ...FACILITIES, ...SHAPEFILES, ...GEOPACKAGES, ...WORKBOOKS, ...ARCHIVES, ...FILLED_TEMPLATES];
const SECONDS = 30;
const MEGABYTES = 512;

/** Two cores. */
vi.setConfig({ maxConcurrency: 2 });

let app: App;
let scratch: string;
beforeAll(async () => {
	app = await App.start();
	await app.ready();
	// It goes on writing until both invented Kommunen are there.
	await app.until(async () => (await app.status('/musterland')) === 200, 240_000);
	scratch = mkdtempSync(join(tmpdir(), 'keck-hostile-'));
});
afterAll(async () => {
	rmSync(scratch, { recursive: true, force: true });
	await app.stop();
});

/** Takes the delivery, in folders of its own that are gone afterwards, and looks at what must be true of each. */
async function run({ files, read, end }: Pick<HostileDelivery, 'files' | 'read' | 'end'>): Promise<void> {
	const own = mkdtempSync(join(scratch, 'run-'));
	const [folder, temporary] = [join(own, 'lieferung'), join(own, 'tmp')];
	mkdirSync(temporary);
	for (const [file, content] of Object.entries(files())) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), content);
	}
	const { said, code, memory } = await intakeInAChild(read === undefined ? folder : join(folder, read), app.data, temporary, SECONDS);
	expect(said).not.toContain('Fehler im Programm');
	expect(code).toBe(end === 'refused' ? 1 : 0);
	expect(memory).toBeLessThanOrEqual(MEGABYTES);
	expect(readdirSync(temporary)).toEqual([]);
	expect(await app.status('/musterstadt')).toBe(200);
	rmSync(own, { recursive: true });
}

test('there are at least sixty hostile deliveries, each with a name of its own', () => {
	expect(new Set(CORPUS.map((c) => c.what)).size).toBe(CORPUS.length);
	expect(CORPUS.length).toBeGreaterThanOrEqual(60);
});

test('the town they pretend to belong to is taken', () => run({ files: () => delivery({}), end: 'taken' }));

describe('what is refused leaves every row of the ledger as it was', () => {
	let before: string;
	beforeAll(() => { before = ledgerRows(); });
	test.concurrent.each(CORPUS.filter(({ end }) => end === 'refused'))('$what', run);
	afterAll(() => expect(ledgerRows()).toBe(before));
});

describe('what is odd but harmless is taken', () => {
	test.each(CORPUS.filter(({ end }) => end === 'taken'))('$what', run);
});

/** Nothing half written: a hash over all rows of all tables. */
function ledgerRows(): string {
	const db = new DatabaseSync(join(app.data, 'ledger.sqlite'), { readOnly: true });
	try {
		const hash = createHash('sha256');
		const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all() as { name: string }[];
		for (const { name } of tables) for (const row of db.prepare(`SELECT * FROM "${name}"`).iterate()) hash.update(`${name} ${JSON.stringify(Object.values(row).map((value) => (value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value)))}\n`);
		return hash.digest('hex');
	} finally {
		db.close();
	}
}
