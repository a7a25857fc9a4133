import { pause } from '#server/base/pause.ts';
import { Refusal } from '#server/base/refusal.ts';
import type { Ledger } from './open-ledger.ts';
import { addEvent } from './queries/revision/add-event.ts';
import { deletePayload } from './queries/revision/delete-payload.ts';
import { findRevision } from './queries/revision/find-revision.ts';
import type { RevisionChange } from './undo-revision.ts';

const SCRUB_ATTEMPTS = 5;

/**
 * For what should never have come: the payload is physically removed from the ledger's files; number, hash, date and reason stay.
 * Copies elsewhere (backups, the delivered file itself) are beyond our reach. Killed between deleting and scrubbing,
 * the next opening of the ledger scrubs; a second call for the same number tries again too.
 */
export async function eraseRevision(ledger: Ledger, kommune: string, number: number, change: RevisionChange): Promise<void> {
	if (change.reason.trim() === '') throw new Refusal('bad-request', 'Zum Löschen gehört ein Grund; er bleibt im Eingangsbuch stehen.');
	await ledger.db.transaction().execute(async (transaction) => {
		const { id, state } = await findRevision(transaction, kommune, number);
		if (state === 'erased') return;
		await addEvent(transaction, id, 'erase', change);
		await deletePayload(transaction, id);
	});
	for (let attempt = 1; attempt <= SCRUB_ATTEMPTS; attempt++) {
		if (await ledger.scrub()) return;
		await pause(100);
	}
	throw new Refusal('conflict', `Die Lieferung ${number} ist gelöscht und gilt nicht mehr. Ein anderer Vorgang liest aber noch den alten Stand, darum stehen ihre Bytes noch in der Datei; sie werden beim nächsten Öffnen überschrieben. Bitte den Befehl gleich noch einmal geben.`);
}
