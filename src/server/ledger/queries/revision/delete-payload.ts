import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { LedgerSchema } from '../../schema.ts';

/** Deletes everything a revision (id) held, where it came from, and the values of releases that came from it. The triggers let it through only after its erase event was written. */
export async function deletePayload(transaction: Transaction<LedgerSchema>, revision: number): Promise<void> {
	const { kommune, number } = await transaction.selectFrom('revision').select(['kommune', 'number']).where('id', '=', revision).executeTakeFirstOrThrow();
	await transaction
		.deleteFrom('publication_secret')
		.where('publication', 'in', transaction.selectFrom('publication').select('id').where('kommune', '=', kommune))
		.where(sql<boolean>`EXISTS (SELECT 1 FROM json_each(revisions) WHERE value = ${number})`)
		.execute();
	for (const table of ['figure_table', 'document', 'revision_origin'] as const) await transaction.deleteFrom(table).where('revision', '=', revision).execute();
}
