import type { Transaction } from 'kysely';
import type { LedgerSchema } from '../../schema.ts';

/** Deletes everything a revision (id) held and where it came from. The triggers let it through only after its erase event was written. */
export async function deletePayload(transaction: Transaction<LedgerSchema>, revision: number): Promise<void> {
	for (const table of ['figure_table', 'document', 'revision_origin'] as const) await transaction.deleteFrom(table).where('revision', '=', revision).execute();
}
