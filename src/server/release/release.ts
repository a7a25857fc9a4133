import { join } from 'node:path';
import type { Audience } from '#domain/secrecy/audience.ts';
import type { Progress } from '#server/base/progress.ts';
import type { Clock } from '#server/base/clock.ts';
import { germanDay } from '#server/base/german-day.ts';
import { Refusal } from '#server/base/refusal.ts';
import type { Ledger } from '#server/ledger/open-ledger.ts';
import { recordPublication } from '#server/ledger/queries/record-publication.ts';
import { Snapshots } from '#server/snapshot/index.ts';
import { readWithdrawals } from '#server/snapshot/snapshot-root.ts';
import type { DeliveryReport } from './delivery-report.ts';
import { contentHash, deliveryReport } from './delivery-report.ts';
import type { PreparedRelease } from './prepare-release.ts';
import { prepareRelease } from './prepare-release.ts';
import { encodeRelease, encodeSecrets } from './history/archived-release.ts';
import { previousRelease } from './previous-release.ts';
import { highestNumber, manifestOf, writeSnapshot } from './publish.ts';

export interface ReleaseOrder {
	readonly by: string;
	readonly audience: Audience;
	/** Content hash of the delivery report that was read; the release is refused when the content is another by now. */
	readonly seen: string | null;
}

export interface ReleaseOutcome {
	readonly report: DeliveryReport;
	/** The new snapshot's number; the present one where nothing changed. */
	readonly number: number;
	readonly pin: string;
	readonly changed: boolean;
}

const rootOf = (data: string, audience: Audience): string => join(data, 'snapshots', audience);

/** The delivery report alone: what a release would change now. */
export async function reportRelease(ledger: Ledger, data: string, slug: string, audience: Audience, clock: Clock, progress?: Progress): Promise<{ report: DeliveryReport; prepared: PreparedRelease }> {
	const prepared = await prepareRelease(ledger, data, slug, audience, germanDay(clock.now()), progress);
	return { prepared, report: deliveryReport(prepared, await previousRelease(rootOf(data, audience), slug)) };
}

/**
 * Confidential → public, the one door. The archive learns of the facts before the public does, so it never knows less.
 * @throws Refusal conflict: no proof of protection, content no longer the one seen, or somebody else was faster
 */
export async function release(ledger: Ledger, data: string, slug: string, order: ReleaseOrder, clock: Clock, progress?: Progress): Promise<ReleaseOutcome> {
	const { audience } = order;
	const root = rootOf(data, audience);
	const { prepared, report } = await reportRelease(ledger, data, slug, audience, clock, progress);
	if (order.seen !== null && !report.contentHash.startsWith(order.seen)) throw new Refusal('conflict', 'Seit dem Lieferbericht hat sich etwas geändert. Bitte den Bericht noch einmal ansehen und dann freigeben.');
	const current = await currentContent(root, slug);
	if (current && current.contentHash === report.contentHash) return { report, number: current.number, pin: current.pin, changed: false };

	const { number } = prepared;
	const { manifest, text, hash } = manifestOf(slug, audience, number, germanDay(clock.now()), prepared.files);
	const withdrawn = readWithdrawals(root, slug);
	const back = Object.entries(manifest.files).find(([, file]) => Object.hasOwn(withdrawn, file));
	if (back) throw new Refusal('conflict', `Die Freigabe wird verweigert: „${back[0]}“ wurde mit genau diesem Inhalt zurückgezogen (${withdrawn[back[1]]?.reason ?? ''}). Bitte zuerst die Lieferung berichtigen.`);
	await recordPublication(ledger, slug, {
		audience, number, manifestHash: hash, at: clock.now().toISOString(), by: order.by,
		reportJson: JSON.stringify(report), protocolJson: JSON.stringify(prepared.protocol), facts: encodeRelease(prepared.archived),
		secrets: { revisions: Array.from(new Set(prepared.catalogue.baseFigures.flatMap((b) => b.deliveries.map((d) => d.revision)))), body: encodeSecrets(prepared.secrets) }
	});
	await writeSnapshot(root, manifest, text, prepared.files);
	return { report, number, pin: `${number}-${hash.slice(0, 8)}`, changed: true };
}

/** Writes what would be published into a data folder of its own, to be looked at with `KECK_ROLE=public`. Nothing is recorded. */
export async function writePreview(prepared: PreparedRelease, folder: string, clock: Clock): Promise<void> {
	const root = rootOf(folder, 'public');
	const slug = prepared.settings.kommune.slug;
	const { manifest, text } = manifestOf(slug, 'public', highestNumber(root, slug) + 1, germanDay(clock.now()), prepared.files);
	await writeSnapshot(root, manifest, text, prepared.files);
}

async function currentContent(root: string, slug: string): Promise<{ number: number; pin: string; contentHash: string } | null> {
	const snapshots = new Snapshots(root);
	if (!snapshots.root.slugs().includes(slug)) return null;
	try {
		const { manifest, mark } = snapshots.root.resolve(slug, null);
		return { number: mark.number, pin: mark.pin, contentHash: contentHash(manifest.files) };
	} catch (error) {
		if (error instanceof Refusal && error.kind === 'gone') return null;
		throw error;
	}
}
