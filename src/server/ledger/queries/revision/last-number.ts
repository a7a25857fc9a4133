import type { Kysely } from 'kysely';
import type { LedgerSchema } from '../../schema.ts';

/** The number of the Kommune's newest revision, 0 when there is none. Erased ones keep their number. */
export async function lastNumber(db: Kysely<LedgerSchema>, kommune: string): Promise<number> {
	const row = await db.selectFrom('revision').select(({ fn }) => fn.max('number').as('last')).where('kommune', '=', kommune).executeTakeFirst();
	return row?.last ?? 0;
}
