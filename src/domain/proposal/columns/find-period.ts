import type { Period } from '../../period/period.ts';
import type { ColumnFacts } from '../table/column-facts.ts';
import type { FoundTable } from '../table/found-table.ts';
import { parseHeading } from '../text/heading.ts';
import { isPlainPeriod, periodOf } from '../vocabulary/periods.ts';

/** How a file says which period a row is about. */
export type FilePeriod =
	| { readonly kind: 'column'; readonly facts: ColumnFacts; readonly words: ReadonlyMap<string, Period> }
	/** `from`: where it was read. `pattern`: a regular expression for file names of the same kind. */
	| { readonly kind: 'fixed'; readonly period: Period; readonly from: 'title' | 'file-name'; readonly pattern: string | null }
	/** Every value column names its own. */
	| { readonly kind: 'columns' }
	| { readonly kind: 'unknown' };

const HEADED = /^(?:year|jahr|zeit|datum|stichtag|stand|date|reference_date|referenzdatum|berichtsjahr|berichtsstand|periode?|quartal|schuljahr|monat|zeitraum|auswertungsjahr)(?![a-z])/i;

export function findPeriod(table: FoundTable, taken: ColumnFacts | undefined): FilePeriod {
	const columns = table.facts.filter((f) => f !== taken).flatMap((facts) => wordsOf(facts)).sort((a, b) => Number(HEADED.test(b.facts.column.name)) - Number(HEADED.test(a.facts.column.name)) || a.at - b.at);
	const [column] = columns.filter((c) => HEADED.test(c.facts.column.name) || c.years);
	if (column !== undefined) return { kind: 'column', facts: column.facts, words: column.words };
	const dated = table.facts.filter((f) => f !== taken && f.kind === 'number');
	const named = dated.filter((f) => parseHeading(f.column.name).period !== undefined).length;
	if (dated.length > 0 && named === dated.length) return { kind: 'columns' };
	for (const title of table.titles) {
		const found = title.match(/\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}|(?:[1-4]\. Quartal|Q[1-4]) (?:19|20)\d{2}|(?:19|20)\d{2}\/\d{2,4}|(?<!\d)(?:19|20)\d{2}(?!\d)/g);
		const period = found?.length === 1 ? periodOf(found[0] ?? '') : undefined;
		if (period !== undefined) return { kind: 'fixed', period, from: 'title', pattern: null };
	}
	const byName = ofFileName(table.file);
	return byName.kind === 'unknown' && named > dated.length / 2 ? { kind: 'columns' } : byName;

	function wordsOf(facts: ColumnFacts): { facts: ColumnFacts; words: Map<string, Period>; years: boolean; at: number }[] {
		if (facts.kind === 'empty' || facts.counts.size > 400) return [];
		const words = new Map([...facts.counts.keys()].flatMap((text) => { const p = periodOf(text); return p === undefined ? [] : [[text, p] as const]; }));
		// Five-digit numbers and single years among counts are counts.
		return words.size === facts.counts.size ? [{ facts, words, years: words.size < table.sheet.rows / 2 && [...words.values()].every((p) => p.start >= '1950'), at: table.facts.indexOf(facts) }] : [];
	}
}

/** `einwohner_2023.csv`, `sgb2_2023-Q4.csv`, `stand_2023-12-31.csv`. */
function ofFileName(file: string): FilePeriod {
	const stem = file.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '');
	const found = [...stem.matchAll(/(?<![\dA-Za-z])(\d{4}-\d{2}-\d{2}|\d{4}[-_]?Q[1-4]|Q[1-4][-_]?\d{4}|(?:19|20)\d{2}-\d{2}|(?:19|20)\d{4}|(?:19|20)\d{2})(?!\d)/gi)];
	const [only] = found;
	if (only === undefined || found.length > 1) return { kind: 'unknown' };
	const period = periodOf((only[1] ?? '').replace('_', '-'));
	if (period === undefined) return { kind: 'unknown' };
	const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	const digits = (only[1] ?? '').replace(/\d+/g, (d) => String.raw`\d{${d.length}}`).replace(/Q\\d\{1\}/i, 'Q[1-4]');
	return { kind: 'fixed', period, from: 'file-name', pattern: isPlainPeriod(only[1] ?? '') ? `${quoted(stem.slice(0, only.index))}(${digits})` : null };
}
