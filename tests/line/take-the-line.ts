import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CheckedDelivery } from '#domain/delivery/delivery.ts';
import { stoppedClock } from '#server/base/clock.ts';
import { readDelivery } from '#server/intake/read-delivery.ts';
import { commitDelivery } from '#server/ledger/commit-delivery.ts';
import { openLedger } from '#server/ledger/open-ledger.ts';
import { release } from '#server/release/release.ts';
import { Snapshots } from '#server/snapshot/index.ts';

export interface EndOfLine {
	/** The data folder. */
	readonly data: string;
	readonly snapshots: Snapshots;
	/** Published name → content of the newest snapshot. */
	readonly files: ReadonlyMap<string, string>;
	done(): void;
}

export const clock = stoppedClock('2026-11-22T12:00:00Z');

/** A delivered folder through all stations: intake, ledger, release, snapshot. @param change what becomes of the delivery between intake and ledger */
export async function takeTheLine(folder: string, description: string, slug: string, change = (delivery: CheckedDelivery): CheckedDelivery => delivery): Promise<EndOfLine> {
	const data = mkdtempSync(join(tmpdir(), 'keck-line-'));
	await deliver(data, folder, description, slug, change);
	await releaseAgain(data, slug);
	const root = join(data, 'snapshots', 'public');
	const snapshots = new Snapshots(root);
	const { manifest } = snapshots.root.resolve(slug, null);
	const files = new Map(Object.entries(manifest.files).map(([name, hash]) => [name, gunzipSync(readFileSync(join(root, slug, 'files', `${hash}.gz`))).toString('utf8')]));
	if (readdirSync(join(root, slug, 'files')).length !== new Set(Object.values(manifest.files)).size) throw new Error('A file was published that the manifest does not name.');
	return { data, snapshots, files, done: () => rmSync(data, { recursive: true, force: true }) };
}

/** Intake and ledger. */
export async function deliver(data: string, folder: string, description: string, slug: string, change = (delivery: CheckedDelivery): CheckedDelivery => delivery): Promise<void> {
	const { findings, delivery } = await readDelivery(folder, description);
	if (!delivery) throw new Error(`intake blocks: ${findings.filter((f) => f.severity === 'blocks').map((f) => f.code).join(', ')}`);
	const ledger = openLedger(data);
	await commitDelivery(ledger, slug, change(delivery), { by: 'Probe', at: clock.now().toISOString() });
	ledger.close();
}

/** Another release of what the ledger holds. */
export async function releaseAgain(data: string, slug: string): Promise<void> {
	const ledger = openLedger(data);
	try {
		await release(ledger, data, slug, { by: 'Probe', audience: 'public', seen: null }, clock);
	} finally {
		ledger.close();
	}
}
