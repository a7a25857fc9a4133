import type { Ledger } from '#server/ledger/open-ledger.ts';
import { loadFacts } from '#server/ledger/queries/load-facts.ts';
import type { Confidential } from '../cubes/confidential.ts';
import type { ArchivedRelease } from './archived-release.ts';
import { decodeRelease, decodeSecrets } from './archived-release.ts';
import { History } from './history.ts';

/** Everything the archive knows of earlier releases, withdrawn ones too: people keep copies. */
export async function loadHistory(ledger: Ledger, slug: string, audience: string, confidential: Confidential): Promise<{ history: History; releases: readonly ArchivedRelease[] }> {
	const stored = await loadFacts(ledger, slug, audience);
	const releases = stored.flatMap(({ number, facts }) => decodeRelease(number, facts) ?? []);
	const secrets = stored.at(-1)?.secrets;
	const next = (stored.at(-1)?.number ?? 0) + 1;
	return { history: new History(releases, secrets ? decodeSecrets(secrets) : null, next, confidential), releases };
}
