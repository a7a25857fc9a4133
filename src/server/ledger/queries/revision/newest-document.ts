import { Refusal } from '#server/base/refusal.ts';
import type { Ledger } from '../../open-ledger.ts';
import type { RevisionKind } from '../../schema.ts';
import { unknownKommune } from '../../unknown-kommune.ts';
import { lastNumber } from './last-number.ts';

/** The JSON text of the Kommune's newest active settings or boundaries. */
export async function newestDocument(ledger: Ledger, kommune: string, kind: Extract<RevisionKind, 'settings' | 'boundaries'>): Promise<string> {
	const row = await ledger.db
		.selectFrom('revision_state as r')
		.innerJoin('document as d', 'd.revision', 'r.id')
		.select('d.body')
		.where('r.kommune', '=', kommune)
		.where('r.kind', '=', kind)
		.where('r.state', '=', 'active')
		.orderBy('r.number', 'desc')
		.executeTakeFirst();
	if (row !== undefined) return row.body;
	if ((await lastNumber(ledger.db, kommune)) === 0) throw await unknownKommune(ledger, kommune);
	throw new Refusal('not-found', `Für die Kommune „${kommune}“ gilt zurzeit keine ${kind === 'settings' ? 'Beschreibung' : 'Lieferung von Grenzen'}: Sie wurde zurückgenommen oder gelöscht.`);
}
