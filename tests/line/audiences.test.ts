import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditStands } from '#server/audit/audit-stands.ts';
import { readStand } from '#server/audit/read-stand.ts';
import { openLedger } from '#server/ledger/open-ledger.ts';
import { release } from '#server/release/release.ts';
import { Snapshots } from '#server/snapshot/index.ts';
import { writeSmallTown } from './small-town.ts';
import type { EndOfLine } from './take-the-line.ts';
import { clock, takeTheLine } from './take-the-line.ts';

// One small count in a district of four quarters; the offices of the town may see counts from 2 on.
describe('two audiences of one town', () => {
	let end: EndOfLine;
	let first: string[];
	const root = (audience: string): string => join(end.data, 'snapshots', audience);
	const published = (audience: string): string[] => {
		const { files } = JSON.parse(readFileSync(join(root(audience), 'klein', '1', 'manifest.json'), 'utf8')) as { files: Record<string, string> };
		const { dimension, status } = JSON.parse(gunzipSync(readFileSync(join(root(audience), 'klein', 'files', `${files['grundgroessen/bezug.json']}.gz`))).toString('utf8')) as { dimension: Record<string, { category: { index: string[] } }>; status: (string | null)[] };
		return dimension['gebiet']!.category.index.flatMap((area, a) => ['', 'u15', 'ab15'].flatMap((group, g) => (status[a * 3 + g] === 'withheld' ? [`${area} ${group}`] : [])));
	};

	beforeAll(async () => {
		const folder = writeSmallTown({ A1: [200, 800, 60, 90], A2: [150, 650, 40, 61], A3: [90, 410, 2, 30], A4: [100, 500, 20, 41], B1: [300, 900, 31, 70], B2: [40, 140, 7, 15], B3: [120, 500, 12, 20] });
		const description = join(folder, 'beschreibung.yaml');
		writeFileSync(description, readFileSync(description, 'utf8').replace('beschreibung: Erfunden.', 'beschreibung: Erfunden., geheimhaltung: {mindestzahl: 3, verwaltung: {mindestzahl: 2}}'));
		end = await takeTheLine(folder, description, 'klein');
		rmSync(folder, { recursive: true });
		first = readdirSync(root('public'), { recursive: true }) as string[];
		const ledger = openLedger(end.data);
		await release(ledger, end.data, 'klein', { by: 'Probe', audience: 'staff', seen: null }, clock);
		ledger.close();
	});
	afterAll(() => end.done());

	test('each has rules, numbers and a root of its own; what is for the offices changes nothing in public', () => {
		expect(published('public').length).toBe(4);
		// Nothing of it is small for them. Its partners in public are: known to the offices they protect nobody, and nobody needs them.
		expect(published('staff')).toEqual([]);
		expect(readdirSync(root('public'), { recursive: true })).toEqual(first);
	});
	test('the rules of the offices are not published', () => {
		const { files } = new Snapshots(root('public')).root.resolve('klein', null).manifest;
		const texts = Object.values(files).map((hash) => gunzipSync(readFileSync(join(root('public'), 'klein', 'files', `${hash}.gz`))).toString('utf8'));
		expect(texts.filter((text) => text.includes('"minimumCount":2') || text.includes('staff'))).toEqual([]);
	});
	test('the auditor finds nothing in either, under its own rules', async () => {
		for (const audience of ['public', 'staff']) expect(await auditStands([readStand(root(audience), 'klein', null).stand])).toMatchObject({ disclosed: 0, narrow: 0, timeout: 0, contradictions: [] });
	});
	test('a public reader knows nothing of the other root', () => {
		expect(existsSync(root('staff'))).toBe(true);
		expect(new Snapshots(root('public')).root.slugs()).toEqual(['klein']);
		expect(JSON.stringify(new Snapshots(root('public')).root.resolve('klein', null))).not.toContain('staff');
	});
});
