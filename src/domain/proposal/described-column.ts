import type { Role } from './columns/role.ts';

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
