import type { Ledger } from '../open-ledger.ts';

/** What was published of a Kommune in one release; `secrets` only of the newest of its audience, and null once a delivery behind them was erased. */
export interface StoredFacts {
	readonly audience: string;
	readonly number: number;
	readonly facts: Uint8Array;
	readonly secrets: Uint8Array | null;
}

/** Everything that was ever published of a Kommune, oldest release first. */
export async function loadFacts(ledger: Ledger, kommune: string): Promise<StoredFacts[]> {
	return ledger.db
		.selectFrom('publication as p')
		.leftJoin('publication_secret as s', 's.publication', 'p.id')
		.select(['p.audience', 'p.number', 'p.facts', 's.body as secrets'])
		.where('p.kommune', '=', kommune)
		.orderBy('p.id')
		.execute();
}
