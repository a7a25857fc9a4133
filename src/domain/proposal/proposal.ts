import type { Grid } from '../delivery/sheet/grid.ts';
import type { Assumption, Question } from './answers/question.ts';
import type { BorderFile } from './borders/border-file.ts';
import type { Role } from './columns/role.ts';

/** The files of a delivery folder, read but not understood. Paths are relative to the folder. */
export interface FolderFiles {
	/** Name of the folder: the Kommune is called so until somebody says better. */
	readonly name: string;
	readonly tables: readonly Grid[];
	readonly borders: readonly BorderFile[];
	/** Files that no reader takes, and why, in German. */
	readonly unread: readonly { readonly file: string; readonly why: string }[];
}

/** What was told of one column, for the report and for measuring how much of it is right. */
export interface DescribedColumn {
	readonly file: string;
	readonly blatt: string | null;
	readonly column: string;
	readonly role: Role['kind'] | 'ratio';
	/** Base figure with groups (`einwohner[alter=u3]`), numerator and denominator of a ratio, or words of a long table; '' for other roles. */
	readonly means: string;
	readonly why: string;
}

export interface Proposal {
	/** A description in the spelling of docs/how-to/describe-a-delivery.md, every scalar a text. */
	readonly description: Readonly<Record<string, unknown>>;
	readonly columns: readonly DescribedColumn[];
	/** What could not be told and matters most, worst first. */
	readonly questions: readonly Question[];
	readonly assumptions: readonly Assumption[];
	/** Files that the description does not read, and why, in German. */
	readonly unread: readonly { readonly file: string; readonly why: string }[];
	/** Codes that were answered though nothing asked for them. */
	readonly unasked: readonly string[];
	/** To be remembered for next year: code → answer. */
	readonly remember: ReadonlyMap<string, string>;
}
