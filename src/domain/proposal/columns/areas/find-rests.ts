import type { FoundTable } from '../../table/found-table.ts';
import type { AreaColumn } from './area-column.ts';
import { follows } from '../follows.ts';

/** People without an area of the level („Mitte ohne Quartier“): a key of its own that no border knows. */
export interface RestArea {
	readonly level: number;
	readonly code: string;
	readonly name: string;
	/** Key of the area above. */
	readonly above: string;
}

const REST = /\bohne\b|nicht zu(?:zu)?ordn|nicht lokalisier|unbekannt|\brest\b|übrige/i;

/** Keys that no border knows, whose names call them a rest and whose first characters are the key of an area above. */
export function findRests(table: FoundTable, area: AreaColumn, upper: ReadonlySet<string>): RestArea[] {
	if (area.by !== 'code') return [];
	const { codes, texts } = area.facts.column;
	const named = table.facts.filter((f) => f.kind === 'text' && f !== area.facts && follows(f, area.facts));
	return [...area.hits].filter(([, hits]) => hits.length === 0).flatMap(([code]): RestArea[] => {
		const above = [...upper].find((key) => code.startsWith(key) && code.length > key.length) ?? (upper.size === 1 ? [...upper][0] : undefined);
		const row = codes.findIndex((c) => texts[c] === code);
		const name = named.map((f) => f.column.texts[f.column.codes[row] ?? 0] ?? '').find((text) => REST.test(text));
		return above === undefined || name === undefined ? [] : [{ level: area.main, code, name, above }];
	});
}
