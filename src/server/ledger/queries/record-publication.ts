import { Refusal } from '#server/base/refusal.ts';
import type { Ledger } from '../open-ledger.ts';

/** One release, as the private archive keeps it. */
export interface Publication {
	readonly audience: string;
	/** Snapshot number, 1, 2, 3 … within Kommune and audience. */
	readonly number: number;
	readonly manifestHash: string;
	/** ISO instant. */
	readonly at: string;
	readonly by: string;
	readonly reportJson: string;
	readonly protocolJson: string;
	/** Every fact that was published, in a form of the release station's own. */
	readonly facts: Uint8Array;
	/** The true values behind what is withheld, and the numbers of the deliveries they came from. */
	readonly secrets: { readonly revisions: readonly number[]; readonly body: Uint8Array };
}

/** Adds one release to the archive; a number is given once. The secrets of the release before go: nobody compares with them any more. */
export async function recordPublication(ledger: Ledger, kommune: string, publication: Publication): Promise<void> {
	const { audience, number, secrets } = publication;
	await ledger.db.transaction().execute(async (transaction) => {
		const taken = await transaction.selectFrom('publication').select('id').where('kommune', '=', kommune).where('audience', '=', audience).where('number', '=', number).executeTakeFirst();
		if (taken !== undefined) throw new Refusal('conflict', `Den Datenstand ${number} der Kommune „${kommune}“ gibt es schon.`);
		const { id } = await transaction
			.insertInto('publication')
			.values({
				kommune, audience, number, manifest_hash: publication.manifestHash, at: publication.at, by: publication.by,
				report_json: publication.reportJson, protocol_json: publication.protocolJson, facts: publication.facts
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		const older = transaction.selectFrom('publication').select('id').where('kommune', '=', kommune).where('audience', '=', audience).where('number', '<', number);
		await transaction.deleteFrom('publication_secret').where('publication', 'in', older).execute();
		await transaction.insertInto('publication_secret').values({ publication: id, revisions: JSON.stringify(secrets.revisions), body: secrets.body }).execute();
	});
}
