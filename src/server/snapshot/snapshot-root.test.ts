import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stoppedClock } from '#server/base/clock.ts';
import { Refusal } from '#server/base/refusal.ts';
import { manifestOf, writeSnapshot } from '#server/release/publish.ts';
import { withdraw } from '#server/release/withdraw.ts';
import { SnapshotRoot } from './snapshot-root.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

async function published(...contents: Record<string, string>[]): Promise<{ data: string; root: SnapshotRoot; pins: string[] }> {
	const data = mkdtempSync(join(tmpdir(), 'keck-snapshots-'));
	made.push(data);
	const folder = join(data, 'snapshots', 'public');
	const pins: string[] = [];
	for (const [i, files] of contents.entries()) {
		const { manifest, text, hash } = manifestOf('probe', 'public', i + 1, '2026-01-0' + (i + 1), new Map(Object.entries(files)));
		await writeSnapshot(folder, manifest, text, new Map(Object.entries(files)));
		pins.push(`${i + 1}-${hash.slice(0, 8)}`);
	}
	return { data, root: new SnapshotRoot(folder), pins };
}

const refusal = (act: () => unknown): string => {
	try {
		act();
	} catch (error) {
		if (error instanceof Refusal) return error.kind;
		throw error;
	}
	return 'none';
};

test('the newest snapshot is shown, a pin brings an old one back, and a file that did not change is kept once', async () => {
	const { root, pins } = await published({ a: '1', b: '2' }, { a: '1', b: '3' });
	expect(root.resolve('probe', null).mark).toMatchObject({ number: 2, pin: pins[1], current: true });
	expect(root.resolve('probe', pins[0] ?? '').mark).toMatchObject({ number: 1, current: false });
	expect(root.resolve('probe', '1').manifest.files['a']).toBe(root.resolve('probe', '2').manifest.files['a']);
});

test('an unknown Kommune, number, hash or spelling is refused', async () => {
	const { root } = await published({ a: '1' });
	expect(['probe2', '../probe', ''].map((slug) => refusal(() => root.resolve(slug, null)))).toEqual(['not-found', 'not-found', 'not-found']);
	expect(['2', '1-00000000', 'x', '1-', '01', '1-ABCDEF00'].map((stand) => refusal(() => root.resolve('probe', stand)))).toEqual(['not-found', 'not-found', 'bad-request', 'bad-request', 'bad-request', 'bad-request']);
});

test('withdrawing a file takes every snapshot with that content off, and the one before comes back', async () => {
	const { data, root } = await published({ a: '1' }, { a: '2' }, { a: '2', b: '9' });
	expect(root.resolve('probe', null).mark.number).toBe(3);
	await withdraw(data, 'probe', 'public', 2, 'a', 'Spalten vertauscht.', stoppedClock('2026-02-03T00:00:00Z'));
	expect([refusal(() => root.resolve('probe', '3')), refusal(() => root.resolve('probe', '2'))]).toEqual(['gone', 'gone']);
	expect(root.resolve('probe', null).mark).toMatchObject({ number: 1, current: true });
	expect(() => root.resolve('probe', '2')).toThrow('03.02.2026 zurückgezogen. Grund: Spalten vertauscht.');
});

test('with everything withdrawn the Kommune answers gone', async () => {
	const { data, root } = await published({ a: '1' });
	await withdraw(data, 'probe', 'public', 1, 'a', 'Test.', stoppedClock('2026-02-03T00:00:00Z'));
	expect(refusal(() => root.resolve('probe', null))).toBe('gone');
});

test('no published file knows its snapshot number: the same content gives the same hashes', async () => {
	const { root } = await published({ a: '1', 'katalog.json': '{}' }, { a: '1', 'katalog.json': '{}' });
	expect(root.resolve('probe', '1').manifest.files).toEqual(root.resolve('probe', '2').manifest.files);
	expect(readFileSync(join(root.folder, 'probe', '1', 'manifest.json'), 'utf8')).toContain('"number": 1');
});
