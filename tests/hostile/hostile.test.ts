import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { App } from '../journeys/harness/app.ts';
import { ARCHIVES } from './corpus/archives.ts';
import { DESCRIPTIONS } from './corpus/descriptions.ts';
import { FILLED_TEMPLATES } from './corpus/filled-templates.ts';
import { GEOJSON } from './corpus/geojson.ts';
import { GEOPACKAGES } from './corpus/geopackages.ts';
import { SHAPEFILES } from './corpus/shapefiles.ts';
import { TABLES } from './corpus/tables.ts';
import { delivery } from './corpus/victim.ts';
import { WORKBOOKS } from './corpus/workbooks.ts';
import type { HostileDelivery } from './hostile-delivery.ts';
import type { IntakeRun } from './intake-in-a-child.ts';
import { intakeInAChild } from './intake-in-a-child.ts';

const CORPUS = [...TABLES, ...DESCRIPTIONS, ...GEOJSON, ...SHAPEFILES, ...GEOPACKAGES, ...WORKBOOKS, ...ARCHIVES, ...FILLED_TEMPLATES];
const SECONDS = 30;
const MEGABYTES = 512;

let app: App;
let scratch: string;
beforeAll(async () => {
	app = await App.start();
	await app.ready();
	// It goes on writing until both invented Kommunen are there.
	await app.until(async () => (await app.status('/musterland')) === 200, 240_000);
	scratch = mkdtempSync(join(tmpdir(), 'keck-hostile-'));
	mkdirSync(join(scratch, 'tmp'));
});
afterAll(async () => {
	rmSync(scratch, { recursive: true, force: true });
	await app.stop();
});

async function runOne(name: string, files: ReturnType<HostileDelivery['files']>, read?: string): Promise<IntakeRun> {
	const folder = join(scratch, name);
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), content);
	}
	try {
		return await intakeInAChild(read === undefined ? folder : join(folder, read), app.data, join(scratch, 'tmp'), SECONDS);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test('there are at least sixty hostile deliveries, each with a name of its own', () => {
	expect(new Set(CORPUS.map((c) => c.what)).size).toBe(CORPUS.length);
	expect(CORPUS.length).toBeGreaterThanOrEqual(60);
});

test('the town they pretend to belong to is taken', async () => {
	expect(await runOne('honest', delivery({}))).toMatchObject({ code: 0 });
});

test.each(CORPUS)('$what: $end', async ({ files, read, end }) => {
	const before = ledgerRows();
	const run = await runOne('hostile', files(), read);
	expect(run.said).not.toContain('Fehler im Programm');
	expect(run.code).toBe(end === 'refused' ? 1 : 0);
	expect(run.memory).toBeLessThanOrEqual(MEGABYTES);
	if (end === 'refused') expect(ledgerRows()).toBe(before);
	expect(readdirSync(join(scratch, 'tmp'))).toEqual([]);
	expect(await app.status('/musterstadt')).toBe(200);
});

/** Nothing half written: what is refused leaves every row of the ledger as it was. */
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
