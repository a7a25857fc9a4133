import type { Ledger } from '../open-ledger.ts';

/** Everything that was ever published of a Kommune for one audience, oldest release first. */
export async function loadFacts(ledger: Ledger, kommune: string, audience: string): Promise<{ readonly number: number; readonly facts: Uint8Array }[]> {
	return ledger.db.selectFrom('publication').select(['number', 'facts']).where('kommune', '=', kommune).where('audience', '=', audience).orderBy('number').execute();
}
