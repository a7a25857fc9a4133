import type { Kysely } from 'kysely';
import { Refusal } from '#server/base/refusal.ts';
import type { LedgerSchema, RevisionState } from '../../schema.ts';
import { lastNumber } from './last-number.ts';

/** The Kommune's revision of that number; a Refusal says which numbers there are. */
export async function findRevision(db: Kysely<LedgerSchema>, kommune: string, number: number): Promise<{ readonly id: number; readonly state: RevisionState }> {
	const row = await db.selectFrom('revision_state').select(['id', 'state']).where('kommune', '=', kommune).where('number', '=', number).executeTakeFirst();
	if (row !== undefined) return row;
	const last = await lastNumber(db, kommune);
	throw new Refusal('not-found', last === 0 ? `Im Eingangsbuch steht nichts für die Kommune „${kommune}“.` : `Die Kommune „${kommune}“ hat keine Lieferung Nummer ${number}; vergeben sind 1 bis ${last}.`);
}
