import { readdirSync, rmSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#server/base/refusal.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { runChild } from './child.ts';
import type { Steps } from './steps.ts';

/** A Kommune that exists only to show what the atlas can do; every first start publishes it. */
export interface Invented {
	readonly slug: string;
	readonly name: string;
}

/** In the order in which they are published: the first is shown as soon as it is there. */
export const INVENTED: readonly Invented[] = [{ slug: 'musterstadt', name: 'Musterstadt' }, { slug: 'musterland', name: 'Kreis Musterland' }];

/** Was it ever published on this data? A withdrawn one stays withdrawn: it does not come back by a new start. */
export async function isPublished({ slug }: Invented): Promise<boolean> {
	try {
		await openSnapshots().open(slug, null);
		return true;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return error.kind === 'gone';
	}
}

/**
 * Brings an invented Kommune up by the same commands an office uses. Every step may be killed and is done again at the next start: the
 * delivery is generated anew, a file that is already in the ledger is not taken a second time, and a release is there whole or not at all.
 */
export function planInvented({ slug, name }: Invented, steps: Steps, data: string, signal: AbortSignal): () => Promise<void> {
	const folder = join(data, slug);
	const keck = (...args: string[]): Promise<void> => runChild('src/cli/keck.ts', args, { KECK_DATA: data, KECK_ROLE: 'all' }, signal);
	const generate = steps.plan(`${name} (erfunden): Lieferung erzeugen`);
	const intake = steps.plan(`${name} (erfunden): Lieferung prüfen und ins Eingangsbuch übernehmen`);
	const release = steps.plan(`${name} (erfunden): Geheimhaltung anwenden und Datenstand freigeben`);
	return async () => {
		await generate(async () => {
			removeLeftovers(data, slug);
			await runChild('src/cli/start/write-invented.ts', [slug, folder], {}, signal);
		});
		await intake(() => keck('intake', folder, '--commit'));
		await release(() => keck('release', slug));
	};
}

/** Half-written deliveries of starts that were killed. */
function removeLeftovers(data: string, slug: string): void {
	if (!existsSync(data)) return;
	for (const name of readdirSync(data)) if (name.startsWith(`${slug}.`) && name.endsWith('.tmp')) rmSync(join(data, name), { recursive: true });
}
