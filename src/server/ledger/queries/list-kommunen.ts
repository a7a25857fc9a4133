import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import type { Ledger } from '../open-ledger.ts';

/** A Kommune that has told what it is. */
export interface LedgerKommune {
	readonly slug: string;
	readonly name: string;
}

/** All Kommunen with active settings, by slug. */
export async function listKommunen(ledger: Ledger): Promise<LedgerKommune[]> {
	const rows = await ledger.db
		.selectFrom('revision_state as r')
		.innerJoin('document as d', 'd.revision', 'r.id')
		.select(['r.kommune', 'd.body'])
		.where('r.kind', '=', 'settings')
		.where('r.state', '=', 'active')
		.orderBy('r.kommune')
		.orderBy('r.number')
		.execute();
	// Of several active settings the newest, which comes last, gives the name.
	const names = new Map(rows.map(({ kommune, body }) => [kommune, (JSON.parse(body) as KommuneSettings).kommune.name]));
	return [...names].map(([slug, name]) => ({ slug, name }));
}
