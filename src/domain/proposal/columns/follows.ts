import type { ColumnFacts } from '../table/facts.ts';

/** Is every text of one column always beside the same text of the other? */
export function follows(dependent: ColumnFacts, from: ColumnFacts): boolean {
	const seen = new Map<number, number>();
	return dependent.column.codes.every((code, row) => {
		const key = from.column.codes[row] ?? 0;
		const known = seen.get(key);
		if (known === undefined) seen.set(key, code);
		return known === undefined || known === code;
	});
}
