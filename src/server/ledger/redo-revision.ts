import { Refusal } from '#server/base/refusal.ts';
import type { Ledger } from './open-ledger.ts';
import { addEvent } from './queries/revision/add-event.ts';
import { findRevision } from './queries/revision/find-revision.ts';
import type { RevisionChange } from './undo-revision.ts';

/** An undone revision counts again, at its old place in the order. */
export async function redoRevision(ledger: Ledger, kommune: string, number: number, change: RevisionChange): Promise<void> {
	await ledger.db.transaction().execute(async (transaction) => {
		const { id, state } = await findRevision(transaction, kommune, number);
		if (state === 'erased') throw new Refusal('conflict', `Die Lieferung ${number} ist gelöscht; ihre Zahlen gibt es nicht mehr.`);
		if (state === 'active') throw new Refusal('conflict', `Die Lieferung ${number} gilt schon.`);
		await addEvent(transaction, id, 'redo', change);
	});
}
