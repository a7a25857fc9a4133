import type { ProposedBorders } from '../borders/proposed-borders.ts';
import type { TablePlan } from '../columns/plan.ts';
import type { Reading } from '../figures/reading.ts';
import { writeArea } from './write-area.ts';
import { twoMeanings } from './two-meanings.ts';
import { writeLevelColumn } from './write-level-column.ts';
import { writePeriod } from './write-period.ts';
import { writeLong, writeRatio, writeWide } from './write-readings.ts';

type Entry = Record<string, unknown>;

/** One entry of a table: the level of its rows, the lines it reads, and the one level it reads where a column tells levels apart. */
interface Part {
	readonly at: number;
	readonly only?: number;
	readonly from: number;
	readonly to: number;
}

/** A table with everything that was told of it. */
export interface FileWriting {
	readonly plan: TablePlan;
	readonly readings: readonly Reading[];
	readonly signs: ReadonlyMap<string, string>;
}

/** The entries of `dateien` for one table: one, or one per stretch of rows of a level, or one per value column of a long table. */
export function writeFile({ plan, readings, signs }: FileWriting, borders: ProposedBorders): Entry[] {
	const { table, levels } = plan;
	const level = (at: number): string => borders.levels[at]?.id ?? '';
	const rows = table.rows;
	const parts: Part[] = levels.kind === 'column' && twoMeanings(plan) ? [...new Set(levels.words.values())].map((at) => ({ at, only: at, from: rows.from, to: rows.to })) : levels.kind === 'blocks' ? levels.blocks.map((b) => ({ at: b.level, from: table.sheet.lines[b.first] ?? 0, to: table.sheet.lines[b.last] ?? 0 })) : [{ at: plan.area.main, from: rows.from, to: rows.to }];
	const long = readings.filter((r) => r.kind === 'long');
	const wide = readings.filter((r) => r.kind === 'wide');
	const ratios = readings.filter((r) => r.kind === 'ratio');
	const read = new Set([...long, ...wide, ...ratios].map((r) => r.column.facts.column.name));
	const roles = plan.columns.filter((c) => ['area', 'period', 'level', 'word'].includes(c.role.kind)).map((c) => c.facts.column.name);
	const leftOut = table.facts.map((f) => f.column.name).filter((name) => name !== '' && !read.has(name) && !roles.includes(name));
	return parts.flatMap((part) => {
		const entry: Entry = {
			datei: table.file, ...(table.blatt === null ? {} : { blatt: table.blatt }),
			ebene: levels.kind === 'column' ? writeLevelColumn(levels, part.only, level) : level(part.at),
			...writeArea(plan, part.only ?? (levels.kind === 'blocks' ? part.at : null), borders),
			...(plan.period.kind === 'columns' ? {} : { zeit: writePeriod(plan) }),
			...(table.header.to === 1 ? {} : { kopfzeile: table.header.from === table.header.to ? String(table.header.to) : `${table.header.from}-${table.header.to}` }),
			...(table.cut || levels.kind === 'blocks' ? { zeilen: `${part.from}-${part.to}` } : {}),
			...(table.decimal.proved ? {} : { dezimalzeichen: table.decimal.sign }),
			...(signs.size > 0 ? { leerzeichen: Object.fromEntries(signs) } : {}),
			...(leftOut.length > 0 ? { ausgelassen: [...new Set(leftOut)] } : {})
		};
		const checks = ratios.length > 0 ? { pruefungen: ratios.map(writeRatio) } : {};
		return [...(wide.length > 0 ? [{ ...entry, spalten: Object.fromEntries(wide.map(writeWide)), ...checks }] : []), ...long.map((reading) => ({ ...entry, lang: writeLong(reading) }))];
	});
}
