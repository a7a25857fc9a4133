import type { Transaction } from 'kysely';
import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import type { RevisionScope } from '../../revision-scope.ts';
import { scopeOf } from '../../revision-scope.ts';
import type { LedgerSchema, RevisionKind } from '../../schema.ts';
import { tableRow } from '../../stored-table.ts';

/** What a revision holds: a document (settings, boundaries, facilities) or tables (figures). */
export interface RevisionContent {
	readonly kind: RevisionKind;
	readonly file: string;
	readonly sha256: string;
	readonly contentSha256: string;
	readonly document: string | null;
	readonly tables: readonly FigureTable[];
	/** Of a list of facilities, which has no tables. */
	readonly scope?: RevisionScope;
}

/** Adds one revision with all it holds. */
export async function addRevision(
	transaction: Transaction<LedgerSchema>,
	kommune: string,
	{ number, delivery, by, at }: { readonly number: number; readonly delivery: number; readonly by: string; readonly at: string },
	content: RevisionContent
): Promise<void> {
	const { id: revision } = await transaction
		.insertInto('revision')
		.values({ kommune, number, delivery, kind: content.kind, sha256: content.sha256, content_sha256: content.contentSha256, accepted_at: at, accepted_by: by })
		.returning('id')
		.executeTakeFirstOrThrow();
	await transaction.insertInto('revision_origin').values({ revision, file: content.file, scope: JSON.stringify(content.scope === undefined ? scopeOf(content.tables) : [content.scope]) }).execute();
	if (content.document !== null) await transaction.insertInto('document').values({ revision, body: content.document }).execute();
	for (const table of content.tables) await transaction.insertInto('figure_table').values({ revision, ...tableRow(table) }).execute();
}
