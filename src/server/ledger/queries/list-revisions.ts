import type { Ledger } from '../open-ledger.ts';
import type { RevisionScope } from '../revision-scope.ts';
import type { RevisionKind, RevisionState } from '../schema.ts';

/** A line of the Eingangsbuch. */
export interface RevisionEntry {
	readonly number: number;
	/** Number of the first revision of the same delivery. */
	readonly delivery: number;
	readonly kind: RevisionKind;
	/** Name as delivered; null once erased. */
	readonly file: string | null;
	readonly scope: readonly RevisionScope[];
	/** Confidential. */
	readonly sha256: string;
	readonly at: string;
	readonly by: string;
	readonly state: RevisionState;
	/** The newest undo, redo or erasure. */
	readonly lastChange: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

/** All revisions of a Kommune, oldest first, undone and erased too; none if unknown. */
export async function listRevisions(ledger: Ledger, kommune: string): Promise<RevisionEntry[]> {
	const rows = await ledger.db
		.selectFrom('revision_state as r')
		.leftJoin('revision_origin as o', 'o.revision', 'r.id')
		.select(['r.number', 'r.delivery', 'r.kind', 'o.file', 'o.scope', 'r.sha256', 'r.accepted_at', 'r.accepted_by', 'r.state', 'r.state_since', 'r.state_by', 'r.state_reason'])
		.where('r.kommune', '=', kommune)
		.orderBy('r.number')
		.execute();
	return rows.map((row) => ({
		number: row.number, delivery: row.delivery, kind: row.kind, file: row.file,
		scope: row.scope === null ? [] : (JSON.parse(row.scope) as RevisionScope[]),
		sha256: row.sha256, at: row.accepted_at, by: row.accepted_by, state: row.state,
		lastChange: row.state_since === null ? null : { at: row.state_since, by: row.state_by ?? '', reason: row.state_reason ?? '' }
	}));
}
