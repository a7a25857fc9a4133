import type { FoundTable } from '../../table/found-table.ts';
import type { FilePeriod } from './file-period.ts';

/** Key of the period of each row; empty where the columns name their own. */
export function timeOfRows(table: FoundTable, period: FilePeriod): string[] {
	const { rows } = table.sheet;
	if (period.kind === 'fixed') return Array.from({ length: rows }, () => period.period.key);
	if (period.kind !== 'column') return Array.from({ length: rows }, () => '');
	const { codes, texts } = period.facts.column;
	return Array.from(codes, (code) => period.words.get(texts[code] ?? '')?.key ?? '');
}
