import type { Transaction } from 'kysely';
import type { CheckedDelivery } from '#domain/delivery/delivery.ts';
import { Refusal } from '#server/base/refusal.ts';
import { tablesHash, textHash } from './content-hash.ts';
import type { Ledger } from './open-ledger.ts';
import { addRevision } from './queries/revision/add-revision.ts';
import type { RevisionContent } from './queries/revision/add-revision.ts';
import { lastNumber } from './queries/revision/last-number.ts';
import { isWhatCounts } from './queries/revision/is-what-counts.ts';
import type { LedgerSchema } from './schema.ts';

/** Who accepted it, and when (ISO instant). */
export interface Acceptance {
	readonly by: string;
	readonly at: string;
}

export interface CommittedDelivery {
	/** Numbers of the new revisions: settings, boundaries, then files in the order of the delivery, lists of facilities last; only what is new. */
	readonly revisions: readonly number[];
	/** Names of files that already count exactly as delivered and were not stored again. */
	readonly unchanged: readonly string[];
}

export const SETTINGS_FILE = 'Beschreibung';
export const BOUNDARIES_FILE = 'Grenzen';
/** What stands for a level in the scope of a list of facilities. */
const FACILITIES_SCOPE = 'Einrichtungen';

/** Keeps a whole checked delivery or nothing of it, in one transaction: when this resolves it has reached the disk. */
export async function commitDelivery(ledger: Ledger, kommune: string, delivery: CheckedDelivery, acceptance: Acceptance): Promise<CommittedDelivery> {
	const slug = delivery.settings.kommune.slug;
	if (slug !== kommune) throw new Refusal('bad-request', `Diese Lieferung gehört zur Kommune „${slug}“, nicht zu „${kommune}“.`);
	const contents = contentsOf(delivery);
	return ledger.db.transaction().execute(async (transaction) => {
		const unchanged: string[] = [];
		const fresh: RevisionContent[] = [];
		for (const content of contents) {
			if (await isWhatCounts(transaction, kommune, content)) unchanged.push(content.file);
			else fresh.push(content);
		}
		return { revisions: await addAll(transaction, kommune, fresh, acceptance), unchanged };
	});
}

async function addAll(transaction: Transaction<LedgerSchema>, kommune: string, contents: readonly RevisionContent[], acceptance: Acceptance): Promise<number[]> {
	const first = (await lastNumber(transaction, kommune)) + 1;
	for (const [index, content] of contents.entries()) await addRevision(transaction, kommune, { number: first + index, delivery: first, ...acceptance }, content);
	return contents.map((_, index) => first + index);
}

function contentsOf({ settings, settingsSha256, boundaries, boundariesSha256, files, facilities }: CheckedDelivery): RevisionContent[] {
	const settingsText = JSON.stringify(settings);
	const boundariesText = JSON.stringify(boundaries);
	return [
		{ kind: 'settings', file: SETTINGS_FILE, sha256: settingsSha256, contentSha256: textHash(settingsText), document: settingsText, tables: [] },
		{ kind: 'boundaries', file: BOUNDARIES_FILE, sha256: boundariesSha256, contentSha256: textHash(boundariesText), document: boundariesText, tables: [] },
		...files.map(({ file, sha256, tables }): RevisionContent => ({ kind: 'figures', file, sha256, contentSha256: tablesHash(tables), document: null, tables })),
		...facilities.map(({ file, sha256, list }): RevisionContent => {
			const document = JSON.stringify(list);
			return { kind: 'facilities', file, sha256, contentSha256: textHash(document), document, tables: [], scope: { baseFigure: list.id, level: FACILITIES_SCOPE, periods: [list.date] } };
		})
	];
}
