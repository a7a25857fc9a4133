import type { ColumnFacts } from '../../table/facts.ts';
import type { AreaHit } from './area-hit.ts';

/** The column that says which area a row is about. */
export interface AreaColumn {
	readonly facts: ColumnFacts;
	readonly by: 'code' | 'name';
	/** Per distinct text what it may mean. */
	readonly hits: ReadonlyMap<string, readonly AreaHit[]>;
	/** Level that most rows belong to. */
	readonly main: number;
	/** Other levels that know every text as well: the file alone does not say which is meant. */
	readonly rivals: readonly number[];
}
