import { join } from 'node:path';
import type { Audience } from '#domain/secrecy/audience.ts';
import type { Clock } from '#server/base/clock.ts';
import { germanDay } from '#server/base/german-day.ts';
import { Refusal } from '#server/base/refusal.ts';
import { writeFile } from '#server/base/write-file.ts';
import { readWithdrawals, SnapshotRoot } from '#server/snapshot/snapshot-root.ts';
import { touchStamp } from './publish.ts';

/**
 * Withdraws a published file, named as in the manifest (`indikatoren/kinderarmut.json`), as it stands in the snapshot `number`. Every snapshot that
 * holds the same content answers 410 with the reason from then on. The files stay on disk: copies outside cannot be recalled, and the audit
 * of later releases must know what was public.
 * @throws Refusal not-found
 */
export async function withdraw(data: string, slug: string, audience: Audience, number: number, name: string, reason: string, clock: Clock): Promise<void> {
	const folder = join(data, 'snapshots', audience);
	const { manifest } = new SnapshotRoot(folder).resolve(slug, String(number));
	const hash = Object.hasOwn(manifest.files, name) ? manifest.files[name] : undefined;
	if (hash === undefined) throw new Refusal('not-found', `Im Datenstand ${number} gibt es keine Datei „${name}“. Zum Beispiel: ${Object.keys(manifest.files).slice(0, 3).join(', ')} …`);
	const all = { ...readWithdrawals(folder, slug), [hash]: { reason, on: germanDay(clock.now()) } };
	await writeFile(join(folder, slug, 'withdrawn.json'), `${JSON.stringify(all, null, '\t')}\n`);
	await touchStamp(folder);
}
