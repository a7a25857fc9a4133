import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Rows of a delivered table, column → text. */
export function csvRows(file: string, delimiter = ','): Record<string, string>[] {
	return parse(readFileSync(file), { bom: true, columns: true, delimiter });
}
