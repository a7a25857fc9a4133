import type { Period } from '../../../period/period.ts';
import type { ColumnFacts } from '../../table/facts.ts';
import type { FoundTable } from '../../table/found-table.ts';
import { parseHeading } from '../../text/heading.ts';
import { periodOf } from '../../vocabulary/periods.ts';
import type { FilePeriod } from './file-period.ts';
import { ofFileName } from './period-of-name.ts';

const HEADED = /^(?:year|jahr|zeit|datum|stichtag|stand|date|reference_date|referenzdatum|berichtsjahr|berichtsstand|periode?|quartal|schuljahr|monat|zeitraum|auswertungsjahr)(?![a-z])/i;

/** Where a table says its period: a column, the headings, a title above it, the name of the file. `taken`: the column of the areas. */
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
