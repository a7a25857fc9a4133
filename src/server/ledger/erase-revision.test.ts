import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeProcess } from '#server/base/node-process.ts';
import { commitDelivery } from './commit-delivery.ts';
import { eraseRevision } from './erase-revision.ts';
import { makeDelivery, makeFile, makeTable } from './make-delivery.ts';
import type { Ledger } from './open-ledger.ts';
import { openLedger } from './open-ledger.ts';
import { listRevisions } from './queries/list-revisions.ts';
import { loadActiveTables } from './queries/load-active-tables.ts';
import { redoRevision } from './redo-revision.ts';

const by = { by: 'Anna', at: '2026-03-01T10:00:00.000Z' };
const never = { ...by, reason: 'enthielt Namen' };
/** Text and number that occur nowhere else: eight bytes each. */
const WORD = 'Quittengelee';
const NUMBER = 1234567.890123;
const numberBytes = Buffer.from(Float64Array.of(NUMBER).buffer);

let folder = '';
let ledger: Ledger;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'keck-erase-'));
	ledger = openLedger(folder);
	// Enough cells that the payload lies on many pages, and others before, between and after it.
	const others = ['2020', '2021'].map((period) => makeFile(`${period}.csv`, makeTable({ period, areas: Array.from({ length: 3000 }, (_, n) => `quartier:${n}`) })));
	const wrong = makeFile(`${WORD}.csv`, ...['2022', '2023'].map((period) => makeTable({ period, value: NUMBER, areas: Array.from({ length: 3000 }, (_, n) => `quartier:${WORD}${n}`), groups: ['', `alter:${WORD}`] })));
	await commitDelivery(ledger, 'a', makeDelivery('a', [...others.slice(0, 1), wrong, ...others.slice(1)]), by);
});
afterEach(() => {
	ledger.close();
	rmSync(folder, { recursive: true });
});

/** In which files of the ledger, log included, the marks still stand as bytes. */
function traces(): string[] {
	return readdirSync(folder).flatMap((file) => {
		const bytes = readFileSync(join(folder, file));
		return [...(bytes.includes(WORD) ? [`${file}: word`] : []), ...(bytes.includes(numberBytes) ? [`${file}: number`] : [])];
	});
}

describe('eraseRevision', () => {
	it('removes the bytes from file and log while the ledger stays open; number, hash, date and reason remain', async () => {
		expect(traces()).not.toEqual([]);
		const before = (await listRevisions(ledger, 'a')).find(({ number }) => number === 4);
		await eraseRevision(ledger, 'a', 4, never);
		expect(traces()).toEqual([]);
		expect((await listRevisions(ledger, 'a')).find(({ number }) => number === 4)).toEqual({ ...before, file: null, scope: [], state: 'erased', lastChange: { at: by.at, by: 'Anna', reason: 'enthielt Namen' } });
		expect((await loadActiveTables(ledger, 'a')).map(({ table, revision }) => [table.period, revision, table.values.length])).toEqual([['2020', 3, 3000], ['2021', 5, 3000]]);
	});

	it('leaves nothing in the log either when another process has the ledger open', async () => {
		const other = openLedger(folder);
		await loadActiveTables(other, 'a');
		await eraseRevision(ledger, 'a', 4, never);
		expect(traces()).toEqual([]);
		expect((await loadActiveTables(other, 'a')).length).toBe(2);
		other.close();
	});

	it('removes declarations too', async () => {
		await commitDelivery(ledger, 'a', makeDelivery('a', [], { name: `Bad ${WORD}` }), by);
		await eraseRevision(ledger, 'a', 4, never);
		expect(traces()).not.toEqual([]);
		await eraseRevision(ledger, 'a', 6, never);
		expect(traces()).toEqual([]);
	});

	it('finishes at the next opening what was killed after the deletion', async () => {
		ledger.close();
		const killed = nodeProcess(`
			import { openLedger } from '#server/ledger/open-ledger.ts';
			import { eraseRevision } from '#server/ledger/erase-revision.ts';
			const ledger = openLedger(${JSON.stringify(folder)});
			await eraseRevision({ ...ledger, scrub: () => process.kill(process.pid, 'SIGKILL') }, 'a', 4, ${JSON.stringify(never)});`);
		expect((await killed.ended).signal).toBe('SIGKILL');
		expect(traces()).not.toEqual([]);
		ledger = openLedger(folder);
		expect(traces()).toEqual([]);
		expect((await listRevisions(ledger, 'a')).find(({ number }) => number === 4)?.state).toBe('erased');
	});

	it('demands a reason, and cannot be taken back', async () => {
		await expect(eraseRevision(ledger, 'a', 4, { ...by, reason: ' ' })).rejects.toMatchObject({ kind: 'bad-request' });
		await eraseRevision(ledger, 'a', 4, never);
		await expect(redoRevision(ledger, 'a', 4, never)).rejects.toMatchObject({ kind: 'conflict' });
		await expect(eraseRevision(ledger, 'b', 4, never)).rejects.toMatchObject({ kind: 'not-found' });
	});
});
