import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitDelivery } from './commit-delivery.ts';
import { eraseRevision } from './erase-revision.ts';
import { makeDelivery, makeFile, makeTable } from './make-delivery.ts';
import type { Ledger } from './open-ledger.ts';
import { openLedger } from './open-ledger.ts';
import { listPublications } from './queries/list-publications.ts';
import { loadFacts } from './queries/load-facts.ts';
import { recordPublication } from './queries/record-publication.ts';

const made = (number: number, audience = 'public') => ({ audience, number, manifestHash: `hash ${number}`, at: '2026-03-01T10:00:00.000Z', by: 'Anna', reportJson: '{"r":1}', protocolJson: '{"p":1}', facts: Uint8Array.of(number), secrets: { revisions: [1], body: Uint8Array.of(7) } });
let folder = '';
let ledger: Ledger;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keck-publication-'));
	ledger = openLedger(folder);
});
afterEach(() => {
	ledger.close();
	rmSync(folder, { recursive: true });
});

describe('the archive of releases', () => {
	it('keeps every release of a Kommune for an audience, and only theirs', async () => {
		for (const [kommune, publication] of [['a', made(1)], ['a', made(2)], ['a', made(1, 'haus')], ['b', made(1)]] as const) await recordPublication(ledger, kommune, publication);
		const { facts: _, secrets: __, ...told } = made(2);
		expect((await listPublications(ledger, 'a', 'public')).at(-1)).toEqual(told);
		expect(await loadFacts(ledger, 'a')).toMatchObject([{ audience: 'public', number: 1, facts: Uint8Array.of(1) }, { number: 2, facts: Uint8Array.of(2) }, { audience: 'haus', number: 1 }]);
		expect((await listPublications(ledger, 'b', 'public')).length).toBe(1);
		expect(await loadFacts(ledger, 'b')).toHaveLength(1);
	});

	it('keeps the secrets of the newest release only', async () => {
		for (const [kommune, publication] of [['a', made(1)], ['a', made(1, 'haus')], ['a', made(2)], ['b', made(1)]] as const) await recordPublication(ledger, kommune, publication);
		expect((await loadFacts(ledger, 'a')).map((f) => [f.audience, f.secrets])).toEqual([['public', null], ['haus', Uint8Array.of(7)], ['public', Uint8Array.of(7)]]);
	});

	it('erases secrets together with a delivery they came from, and no others', async () => {
		await commitDelivery(ledger, 'a', makeDelivery('a', [makeFile('einwohner.csv', makeTable({ period: '2023' }))]), { by: 'Anna', at: '2026-03-01T10:00:00.000Z' });
		await recordPublication(ledger, 'a', { ...made(1), secrets: { revisions: [3], body: Uint8Array.of(7) } });
		await recordPublication(ledger, 'a', { ...made(1, 'haus'), secrets: { revisions: [1], body: Uint8Array.of(8) } });
		await recordPublication(ledger, 'b', { ...made(1), secrets: { revisions: [3], body: Uint8Array.of(9) } });
		await expect(ledger.db.deleteFrom('publication_secret').execute()).rejects.toThrow('append-only');
		await eraseRevision(ledger, 'a', 3, { by: 'Anna', at: '2026-03-02T10:00:00.000Z', reason: 'enthielt Namen' });
		expect((await loadFacts(ledger, 'a')).map((f) => f.secrets)).toEqual([null, Uint8Array.of(8)]);
		expect((await loadFacts(ledger, 'b'))[0]?.secrets).toEqual(Uint8Array.of(9));
	});

	it('gives a number once', async () => {
		await recordPublication(ledger, 'a', made(1));
		await expect(recordPublication(ledger, 'a', made(1))).rejects.toMatchObject({ kind: 'conflict' });
	});
});
