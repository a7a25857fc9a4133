import type { ColumnFacts } from '../table/facts.ts';
import type { FoundTable } from '../table/found-table.ts';
import type { Heading } from '../text/heading-parts.ts';
import { parseHeading } from '../text/heading.ts';
import type { AreaColumn } from './areas/area-column.ts';
import type { FilePeriod } from './periods/file-period.ts';
import { follows } from './follows.ts';
import { isClass } from './is-class.ts';
import type { Levels } from './levels/levels.ts';
import type { Role, RoledColumn } from './role.ts';

const ID_WORD = /(?:^|[_\s])(?:id|nr|key|code|schl(?:uessel|üssel)?|lfd)\.?$/i;
const out = (why: string): Role => ({ kind: 'left-out', why });

/** What is known of a table before its other columns are told. */
export interface Found {
	readonly area: AreaColumn;
	readonly levels: Levels;
	readonly period: FilePeriod;
	readonly words: readonly ColumnFacts[];
	/** A column whose texts name areas too (the name beside the key, the Bezirk above). */
	readonly namesAreas: (facts: ColumnFacts) => boolean;
}

/** Every column with its role; why a column is left out is said in words. */
export function assignRoles(table: FoundTable, found: Found): RoledColumn[] {
	return table.facts.map((facts) => {
		const heading = parseHeading(facts.column.name);
		const role = roleOf(facts, heading, table, found);
		return { facts, heading, role, period: role.kind === 'count' || role.kind === 'rate' ? heading.period : undefined };
	});
}

function roleOf(facts: ColumnFacts, heading: Heading, table: FoundTable, { area, levels, period, words, namesAreas }: Found): Role {
	if (facts === area.facts) return { kind: 'area' };
	if (period.kind === 'column' && facts === period.facts) return { kind: 'period' };
	if (levels.kind === 'column' && facts === levels.facts) return { kind: 'level' };
	if (words.includes(facts)) return { kind: 'word' };
	if (facts.kind === 'empty') return out('ist leer');
	if (namesAreas(facts)) return out('nennt das Gebiet noch einmal oder das Gebiet darüber');
	if (words.some((w) => w.counts.size > 1 && follows(facts, w) && facts.counts.size > 1 && facts.counts.size <= w.counts.size)) return out('wiederholt ein Wort derselben Zeile');
	if (facts.kind !== 'number') return out(facts.counts.size === 1 ? 'hat in allen Zeilen denselben Text' : follows(facts, area.facts) ? 'beschreibt das Gebiet in Worten' : 'enthält Worte statt Zahlen');
	if (facts.counts.size === 1 && table.sheet.rows > 20) return out('hat in allen Zeilen denselben Wert');
	if (period.kind === 'column' && follows(facts, period.facts) && facts.counts.size > 1) return out('hängt nur von der Zeit ab');
	if (ID_WORD.test(heading.core) && facts.whole && !facts.negative) return out('ist eine Nummer, keine Anzahl');
	if (period.kind === 'columns' && heading.period === undefined) return out('nennt keine Zeit');
	if (heading.rate) return { kind: 'rate' };
	if (isClass(facts, table.sheet.rows, heading)) return out('ist eine Klasse oder ein Rang, keine Anzahl');
	if (facts.negative || (!facts.whole && !/fläche|flaeche/i.test(heading.core))) return { kind: 'rate' };
	return { kind: 'count' };
}
