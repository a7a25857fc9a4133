import type { FoundTable } from '../table/found-table.ts';

/** The words of the name of a file or worksheet, without folder, ending and period. */
export function fileStem(table: FoundTable): string {
	const name = table.blatt === null || /^(?:tabelle|sheet|blatt|table)\s*\d*$/i.test(table.blatt) ? table.file.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '') : table.blatt;
	return name.replace(/[_\-. ]*(?:19|20)\d{2}(?:[-_]?(?:Q[1-4]|\d{2}))*(?!\d)/gi, ' ').replace(/[_\-.]+/g, ' ').trim();
}
