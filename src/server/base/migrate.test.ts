import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeProcess } from './node-process.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { Refusal } from './refusal.ts';

const one = { number: 1, name: 'one', sql: 'CREATE TABLE a (x INTEGER)' };
const two = { number: 2, name: 'two', sql: 'ALTER TABLE a ADD COLUMN y INTEGER' };
let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keck-migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('migrate', () => {
	it('applies each step once, also over several openings', () => {
		for (const steps of [[one], [one, two], [one, two]]) {
			const database = openDatabase(join(folder, 'x.sqlite'));
			migrate(database, steps);
			expect(database.prepare('SELECT number FROM migration ORDER BY number').all().map(({ number }) => number)).toEqual(steps.map(({ number }) => number));
			database.close();
		}
	});

	it('leaves nothing of a step that fails half way', () => {
		const database = openDatabase(join(folder, 'x.sqlite'));
		expect(() => migrate(database, [one, { number: 2, name: 'broken', sql: 'CREATE TABLE b (x); CREATE TABLE a (x)' }])).toThrow(/already exists/);
		expect(database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'b'").get()?.['n']).toBe(0);
		expect(database.prepare('SELECT max(number) AS n FROM migration').get()?.['n']).toBe(1);
		database.close();
	});

	it('refuses a database that a newer program wrote', () => {
		const database = openDatabase(join(folder, 'x.sqlite'));
		migrate(database, [one, two]);
		expect(() => migrate(database, [one])).toThrow(Refusal);
		database.close();
	});

	it('does each step once when four processes start at the same moment', async () => {
		const script = `
			import { openDatabase } from '#server/base/open-database.ts';
			import { migrate } from '#server/base/migrate.ts';
			migrate(openDatabase(${JSON.stringify(join(folder, 'x.sqlite'))}), ${JSON.stringify([one, two])});`;
		const ends = await Promise.all([1, 2, 3, 4].map(() => nodeProcess(script).ended));
		expect(ends).toEqual(ends.map(() => ({ code: 0, signal: null, err: '' })));
	});
});
