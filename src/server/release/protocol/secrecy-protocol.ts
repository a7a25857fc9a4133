import type { Clock } from '#server/base/clock.ts';
import { germanDay } from '#server/base/german-day.ts';
import type { Ledger } from '#server/ledger/open-ledger.ts';
import { loadConfidential } from '../cubes/load-confidential.ts';
import { loadHistory } from '../history/load-history.ts';
import { loadHighsSolver } from '../protect/highs-solver.ts';
import { protectAll } from '../protect/protect-all.ts';
import { writeProtocol } from './write-protocol.ts';

/**
 * Writes what a release now would withhold, and why. Nothing is recorded or published.
 * @param folder new or empty @returns number of files
 * @throws Refusal not-found (unknown Kommune), conflict (no proof of protection, or the folder is not empty)
 */
export async function secrecyProtocol(ledger: Ledger, slug: string, folder: string, clock: Clock): Promise<number> {
	const today = germanDay(clock.now());
	const confidential = await loadConfidential(ledger, slug, today);
	const { history } = await loadHistory(ledger, slug, 'public', confidential);
	const { verdicts } = protectAll(confidential, await loadHighsSolver(), history);
	return writeProtocol(confidential, verdicts, folder, today);
}
