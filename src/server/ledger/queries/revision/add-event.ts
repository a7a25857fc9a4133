import type { Transaction } from 'kysely';
import type { LedgerSchema, RevisionEventKind } from '../../schema.ts';

/** Notes that somebody changed the state of a revision (id). */
export async function addEvent(transaction: Transaction<LedgerSchema>, revision: number, kind: RevisionEventKind, change: { readonly at: string; readonly by: string; readonly reason: string }): Promise<void> {
	await transaction.insertInto('revision_event').values({ revision, kind, at: change.at, by: change.by, reason: change.reason }).execute();
}
