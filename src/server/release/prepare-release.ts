import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import type { Ledger } from '#server/ledger/open-ledger.ts';
import { composeRelease } from './compose/compose-release.ts';
import type { Composed } from './compose/compose-snapshot.ts';
import { loadHighsSolver } from './protect/highs-solver.ts';
import { loadConfidential } from './cubes/load-confidential.ts';
import type { ProtectionNote } from './protect/protect-all.ts';
import { protectAll } from './protect/protect-all.ts';

/** What would be published now, and what protection did for it. Nothing is written. */
export interface PreparedRelease extends Composed {
	readonly settings: KommuneSettings;
	/** Confidential. */
	readonly protocol: readonly ProtectionNote[];
	/** Base figures kept back because they may not be published (yet). */
	readonly keptBack: readonly string[];
}

/**
 * From the ledger's present state to the files of a snapshot, in memory.
 * @param today ISO date: decides base figures that may be published from a date on
 * @throws Refusal not-found (unknown Kommune), conflict (protection found no proof)
 */
export async function prepareRelease(ledger: Ledger, slug: string, today: string): Promise<PreparedRelease> {
	const confidential = await loadConfidential(ledger, slug, today);
	const { verdicts, protocol } = protectAll(confidential, await loadHighsSolver());
	return { ...composeRelease(confidential, verdicts), settings: confidential.settings, protocol, keptBack: confidential.keptBack };
}
