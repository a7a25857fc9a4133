import { Refusal } from '#server/base/refusal.ts';
import type { Ledger } from './open-ledger.ts';
import { addEvent } from './queries/revision/add-event.ts';
import { findRevision } from './queries/revision/find-revision.ts';

/** Who changes the state of a revision, when (ISO instant) and why. */
export interface RevisionChange {
	readonly by: string;
	readonly at: string;
	readonly reason: string;
}

/** The revision counts no more; what others delivered before or since counts as it did. */
export async function undoRevision(ledger: Ledger, kommune: string, number: number, change: RevisionChange): Promise<void> {
	await ledger.db.transaction().execute(async (transaction) => {
		const { id, state } = await findRevision(transaction, kommune, number);
		if (state !== 'active') throw new Refusal('conflict', `Die Lieferung ${number} ist schon ${state === 'undone' ? 'zurückgenommen' : 'gelöscht'}.`);
		await addEvent(transaction, id, 'undo', change);
	});
}
