import { readdirSync, rmSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#server/base/refusal.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { runChild } from './child.ts';
import type { Steps } from './steps.ts';

/** The slug of the invented town. */
const slug = 'musterstadt';

/** Was Musterstadt ever published on this data? A withdrawn one stays withdrawn: it does not come back by a new start. */
export async function musterstadtIsPublished(): Promise<boolean> {
	try {
		await openSnapshots().open(slug, null);
		return true;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return error.kind === 'gone';
	}
}

/**
 * Brings Musterstadt up by the same commands an office uses. Every step may be killed and is done again at the next start: the delivery
 * is generated anew, a file that is already in the ledger is not taken a second time, and a release is there whole or not at all.
 */
export function planMusterstadt(steps: Steps, data: string, signal: AbortSignal): () => Promise<void> {
	const folder = join(data, slug);
	const keck = (...args: string[]): Promise<void> => runChild('src/cli/keck.ts', args, { KECK_DATA: data, KECK_ROLE: 'all' }, signal);
	const generate = steps.plan('Lieferung der erfundenen Stadt Musterstadt erzeugen');
	const intake = steps.plan('Lieferung prüfen und ins Eingangsbuch übernehmen');
	const release = steps.plan('Geheimhaltung anwenden und Datenstand freigeben');
	return async () => {
		await generate(async () => {
			removeLeftovers(data);
			await runChild('src/cli/start/write-musterstadt.ts', [folder], {}, signal);
		});
		await intake(() => keck('intake', folder, '--commit'));
		await release(() => keck('release', slug));
	};
}

/** Half-written deliveries of starts that were killed. */
function removeLeftovers(data: string): void {
	if (!existsSync(data)) return;
	for (const name of readdirSync(data)) if (name.startsWith(`${slug}.`) && name.endsWith('.tmp')) rmSync(join(data, name), { recursive: true });
}
