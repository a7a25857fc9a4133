import type { Audience } from '#domain/secrecy/audience.ts';
import { READS } from '#domain/secrecy/audience.ts';
import type { Ledger } from '#server/ledger/open-ledger.ts';
import { loadFacts } from '#server/ledger/queries/load-facts.ts';
import type { Confidential } from '../cubes/confidential.ts';
import type { ArchivedRelease } from './archived-release.ts';
import { decodeRelease, decodeSecrets } from './archived-release.ts';
import { History } from './history.ts';

/** Everything the archive knows of earlier releases, withdrawn ones too: people keep copies. `releases`: those that readers of the audience have seen. */
export async function loadHistory(ledger: Ledger, slug: string, audience: Audience, confidential: Confidential): Promise<{ history: History; releases: readonly ArchivedRelease[] }> {
	const stored = await loadFacts(ledger, slug);
	const all = stored.flatMap(({ audience: of, number, facts }) => decodeRelease(of as Audience, number, facts) ?? []);
	const secrets = stored.at(-1)?.secrets;
	return { history: new History(all, secrets ? decodeSecrets(secrets) : null, audience, confidential), releases: all.filter((r) => READS[audience].includes(r.audience)) };
}
