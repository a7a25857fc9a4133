import type { Generated } from 'kysely';

/** What a revision brings: the Kommune's declarations, its borders, the figures of one file, or one list of facilities. */
export type RevisionKind = 'settings' | 'boundaries' | 'figures' | 'facilities';
export type RevisionState = 'active' | 'undone' | 'erased';
/** `scrub` notes that the bytes of an erased revision are gone from the disk. */
export type RevisionEventKind = 'undo' | 'redo' | 'erase' | 'scrub';

interface RevisionRow {
	readonly id: Generated<number>;
	readonly kommune: string;
	/** 1, 2, 3 … within the Kommune. */
	readonly number: number;
	/** Number of the first revision accepted in the same transaction. */
	readonly delivery: number;
	readonly kind: RevisionKind;
	/** Of the delivered bytes. */
	readonly sha256: string;
	/** Of what was understood from them: the same bytes under another description are something else. */
	readonly content_sha256: string;
	readonly accepted_at: string;
	readonly accepted_by: string;
}

/** The tables of `ledger.sqlite`. Nothing in here is ever updated. */
export interface LedgerSchema {
	readonly revision: RevisionRow;
	/** The newest event decides the state. */
	readonly revision_state: Omit<RevisionRow, 'id'> & { readonly id: number; readonly state: RevisionState; readonly state_since: string | null; readonly state_by: string | null; readonly state_reason: string | null };
	readonly revision_event: { readonly id: Generated<number>; readonly revision: number; readonly kind: RevisionEventKind; readonly at: string; readonly by: string; readonly reason: string };
	/** Where a revision came from; goes with the payload when the revision is erased, a file name can tell too much. */
	readonly revision_origin: { readonly revision: number; readonly file: string; readonly scope: string };
	/** Settings, boundaries and lists of facilities as JSON. */
	readonly document: { readonly revision: number; readonly body: string };
	readonly figure_table: {
		readonly id: Generated<number>;
		readonly revision: number;
		readonly base_figure: string;
		readonly level: string;
		readonly period: string;
		readonly areas: string;
		readonly groups: string;
		/** Float64, little endian, row-major like `FigureTable.values`. */
		readonly cell_values: Uint8Array;
		readonly cell_states: Uint8Array;
	};
	/** The private archive of the release station: every fact ever published. */
	readonly publication: {
		readonly id: Generated<number>;
		readonly kommune: string;
		readonly audience: string;
		readonly number: number;
		readonly manifest_hash: string;
		readonly at: string;
		readonly by: string;
		readonly report_json: string;
		readonly protocol_json: string;
		readonly facts: Uint8Array;
	};
	/** True values behind what the newest release withheld; `revisions`: numbers of the deliveries they came from, as JSON. */
	readonly publication_secret: { readonly publication: number; readonly revisions: string; readonly body: Uint8Array };
}
