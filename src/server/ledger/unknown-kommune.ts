import { Refusal } from '#server/base/refusal.ts';
import type { Ledger } from './open-ledger.ts';
import { listKommunen } from './queries/list-kommunen.ts';

/** What to answer about a Kommune that is not in the ledger: names those that are. */
export async function unknownKommune(ledger: Ledger, kommune: string): Promise<Refusal> {
	const known = (await listKommunen(ledger)).map(({ slug }) => slug);
	return new Refusal('not-found', `Im Eingangsbuch gibt es keine Kommune „${kommune}“. ${known.length === 0 ? 'Es ist noch keine bekannt.' : `Bekannt sind: ${known.join(', ')}.`}`);
}
