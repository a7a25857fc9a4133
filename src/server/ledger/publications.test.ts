import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ledger } from './open-ledger.ts';
import { openLedger } from './open-ledger.ts';
import { listPublications } from './queries/list-publications.ts';
import { loadFacts } from './queries/load-facts.ts';
import { recordPublication } from './queries/record-publication.ts';

const made = (number: number, audience = 'public') => ({ audience, number, manifestHash: `hash ${number}`, at: '2026-03-01T10:00:00.000Z', by: 'Anna', reportJson: '{"r":1}', protocolJson: '{"p":1}', facts: Uint8Array.of(number) });
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
		const { facts: _, ...told } = made(2);
		expect((await listPublications(ledger, 'a', 'public')).at(-1)).toEqual(told);
		expect(await loadFacts(ledger, 'a', 'public')).toMatchObject([{ number: 1, facts: Uint8Array.of(1) }, { number: 2, facts: Uint8Array.of(2) }]);
		expect((await listPublications(ledger, 'b', 'public')).length).toBe(1);
		expect(await loadFacts(ledger, 'b', 'haus')).toEqual([]);
	});

	it('gives a number once', async () => {
		await recordPublication(ledger, 'a', made(1));
		await expect(recordPublication(ledger, 'a', made(1))).rejects.toMatchObject({ kind: 'conflict' });
	});
});
