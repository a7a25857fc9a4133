import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NodeProcess } from '#server/base/node-process.ts';
import { nodeProcess } from '#server/base/node-process.ts';
import { openLedger } from './open-ledger.ts';
import { listRevisions } from './queries/list-revisions.ts';
import { loadActiveTables } from './queries/load-active-tables.ts';

const rounds = process.env['KECK_LONG'] === '1' ? 100 : 15;
/** Each delivery of the writers below: two files of two years. */
const AREAS = 500;

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keck-crash-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that commits one delivery after the other and says the numbers of each once it was acknowledged. */
function writer(name: string, deliveries: number): NodeProcess {
	return nodeProcess(`
		import { commitDelivery } from '#server/ledger/commit-delivery.ts';
		import { makeDelivery, makeFile, makeTable } from '#server/ledger/make-delivery.ts';
		import { openLedger } from '#server/ledger/open-ledger.ts';
		const ledger = openLedger(${JSON.stringify(folder)});
		const areas = Array.from({ length: ${AREAS} }, (_, n) => 'quartier:' + n);
		for (let n = 0; n < ${deliveries}; n++) {
			const id = ${JSON.stringify(name)} + '-' + n;
			const files = ['x', 'y'].map((half) => makeFile(id + half, ...['2022', '2023'].map((period) => makeTable({ baseFigure: id + half, period, areas, value: n }))));
			const { revisions } = await commitDelivery(ledger, 'a', makeDelivery('a', files), { by: ${JSON.stringify(name)}, at: new Date().toISOString() });
			process.stdout.write(JSON.stringify({ id, revisions }) + '\\n');
		}`);
}

function acknowledged(told: string): { readonly id: string; readonly revisions: readonly number[] }[] {
	return told.split('\n').slice(0, -1).map((line) => JSON.parse(line) as { id: string; revisions: number[] });
}

/** Every acknowledged file is there whole; no file of a delivery is there without its other half. */
async function expectWhole(told: readonly { readonly id: string; readonly revisions: readonly number[] }[]): Promise<number> {
	const ledger = openLedger(folder);
	const revisions = await listRevisions(ledger, 'a');
	const tables = await loadActiveTables(ledger, 'a');
	ledger.close();
	expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, index) => index + 1));
	const files = new Map(revisions.filter(({ kind }) => kind === 'figures').map(({ file, number }) => [file, number]));
	for (const { id, revisions: numbers } of told) expect([files.get(`${id}x`), files.get(`${id}y`)]).toEqual(numbers.slice(-2));
	for (const file of files.keys()) expect(files.has(file?.replace(/.$/, (half) => (half === 'x' ? 'y' : 'x')) ?? '')).toBe(true);
	expect(tables.length).toBe(2 * files.size);
	expect(tables.every(({ table }) => table.values.length === AREAS && table.values.every((value) => value === table.values[0]))).toBe(true);
	return files.size / 2;
}

describe('the ledger between processes', () => {
	it(`loses nothing acknowledged and keeps nothing half in ${rounds} kills`, async () => {
		const told: { id: string; revisions: readonly number[] }[] = [];
		for (let round = 0; round < rounds; round++) {
			const process = writer(`round${round}`, 1_000_000);
			await expect.poll(process.said, { timeout: 20_000, interval: 5 }).toContain('\n');
			await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
			process.child.kill('SIGKILL');
			expect((await process.ended).signal).toBe('SIGKILL');
			told.push(...acknowledged(process.said()));
		}
		expect(told.length).toBeGreaterThanOrEqual(rounds);
		// At most the one delivery that each killed writer was about to acknowledge may be there beyond that.
		expect(await expectWhole(told)).toBeLessThanOrEqual(told.length + rounds);
	}, 300_000);

	it('loses nothing when two processes write at once', async () => {
		const writers = [writer('links', 40), writer('rechts', 40)];
		expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(writers.map(() => ({ code: 0, signal: null, err: '' })));
		const told = writers.flatMap(({ said }) => acknowledged(said()));
		expect(told.length).toBe(80);
		expect(await expectWhole(told)).toBe(80);
	}, 60_000);
});
