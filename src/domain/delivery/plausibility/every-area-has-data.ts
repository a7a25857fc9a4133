import type { Area } from '../../area/area.ts';
import type { OpenTable } from '../tables/open-table.ts';
import { UNSET } from '../tables/open-table.ts';
import type { TableStore } from '../tables/table-store.ts';
import { andMore } from './and-more.ts';

/** The same areas missing in the same periods, of one or several base figures of a file. */
interface Gap {
	readonly file: string;
	readonly level: string;
	readonly areas: readonly Area[];
	readonly of: number;
	readonly periods: readonly string[];
	readonly always: boolean;
	readonly titles: string[];
}

/**
 * Areas for which nothing came though the others of their level were delivered: never, or not in some periods. Not a fault by itself (woods,
 * lakes, new quarters): they are shown as not collected. Rests are left out.
 */
export function everyAreaHasData(store: TableStore): void {
	const gaps = new Map<string, Gap>();
	for (const tables of Map.groupBy(store.tables(), (t) => `${t.space.figure.id}|${t.frame.level}`).values()) for (const gap of gapsOf(tables)) {
		const key = JSON.stringify([gap.file, gap.level, gap.areas.map((a) => a.id), gap.periods]);
		const known = gaps.get(key);
		if (known === undefined) gaps.set(key, gap);
		else known.titles.push(...gap.titles);
	}
	for (const gap of gaps.values()) report(gap, store);
}

/** Areas of one base figure and level, put together by the periods in which they are missing. */
function gapsOf(tables: readonly OpenTable[]): Gap[] {
	const missing = new Map<string, { area: Area; periods: string[]; exists: number }>();
	for (const table of tables) table.frame.areas.forEach((area, row) => {
		if (area.rest) return;
		const seen = missing.get(area.id) ?? { area, periods: [], exists: 0 };
		missing.set(area.id, seen);
		seen.exists++;
		if (table.owners.every((_, column) => table.states[column * table.areas + row] === UNSET)) seen.periods.push(table.period.key);
	});
	const [first] = tables;
	if (first === undefined) return [];
	const some = [...missing.values()].filter((m) => m.periods.length > 0);
	return [...Map.groupBy(some, (m) => JSON.stringify([m.periods, m.periods.length === m.exists])).values()].map((same) => ({
		file: first.firstFile, level: first.frame.level, areas: same.map((m) => m.area), of: first.frame.areas.filter((a) => !a.rest).length,
		periods: same[0]?.periods ?? [], always: same[0]?.periods.length === same[0]?.exists, titles: [first.space.figure.title]
	}));
}

function report({ file, level, areas, of, periods, always, titles }: Gap, store: TableStore): void {
	const name = store.settings.levels.find((l) => l.id === level)?.name ?? '';
	const what = `„${titles[0]}“${andMore(titles.length - 1, 'Grundgröße', 'Grundgrößen')}, Ebene „${name}“`;
	const which = `${areas.slice(0, 3).map((a) => `${a.name} ${a.code}`).join(', ')}${areas.length > 3 ? ' …' : ''}`;
	const [isOrAre, count] = areas.length === 1 ? ['ist', `eines von ${of} Gebieten`] : ['sind', `${areas.length} von ${of} Gebieten`];
	const place = { value: areas[0]?.code ?? '' };
	if (always) store.findings.add(file, 'area-without-data', 'warns', () => ({
		...place, message: `${what}: Ganz ohne Angabe ${isOrAre} ${count} (${which}).`,
		advice: 'Liefern Sie die Zeilen nach. Wohnt dort niemand, lassen Sie es so: Die Gebiete erscheinen als „nicht erhoben“.'
	}));
	else store.findings.add(file, 'area-without-data-in-period', 'warns', () => ({
		...place, message: `${what}: Für ${periodWords(periods)} ohne Angabe ${isOrAre} ${count}, zu anderen Zeiten nicht (${which}).`,
		advice: 'Prüfen Sie, ob die Zeilen in dieser Lieferung fehlen. Gab es die Angaben damals nicht, lassen Sie es so: Sie erscheinen als „nicht erhoben“.'
	}));
}

/** 2011, 2012 und 2013; from the fifth on only the ends: 2011 bis 2020 (10 Zeiten) */
function periodWords(periods: readonly string[]): string {
	const sorted = [...periods].sort();
	if (sorted.length > 4) return `${sorted.length} Zeiten zwischen ${sorted[0]} und ${sorted.at(-1)}`;
	return sorted.length === 1 ? (sorted[0] ?? '') : `${sorted.slice(0, -1).join(', ')} und ${sorted.at(-1)}`;
}
