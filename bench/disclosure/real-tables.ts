import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { realData } from '../published-atlas.ts';
import type { CountTable } from './table-problem.ts';

const rowsOf = (file: string): Record<string, string>[] => parse(readFileSync(file), { columns: true, bom: true });

/** Köln: one table a year, city, Stadtbezirke and Stadtteile × 13 age groups. */
export function koelnTables(): CountTable[] {
	const rows = rowsOf(join(realData('koeln'), 'stats', 'alter.csv'));
	const ages = [...new Set(rows.map((r) => r['merkmal_id'] ?? ''))];
	return [...Map.groupBy(rows, (r) => r['jahr']).values()].map((year) => tableOf(year.map((r) => {
		const id = r['raum_id'] ?? '';
		// "201" lies in "002", "002" in "000".
		const path = r['ebene'] === 'stadt' ? [''] : r['ebene'] === 'stadtbezirk' ? ['', id.slice(-1)] : ['', id[0] ?? '', id];
		return { path: path.join('/'), group: ages.indexOf(r['merkmal_id'] ?? ''), count: Number(r['zahl']) };
	}), ages.length, false));
}

/** Berlin: one table a year, city, Bezirke, Prognoseräume, Bezirksregionen and Planungsräume × 8 age groups. Upper levels are added up. */
export function berlinTables(): CountTable[] {
	const rows = rowsOf(join(realData('berlin'), 'stats', 'population_plr_2015_2024.csv'));
	const ages = Object.keys(rows[0] ?? {}).filter((name) => name.startsWith('inhabitants_age_'));
	return [...Map.groupBy(rows, (r) => r['reference_date']).values()].map((year) => tableOf(year.flatMap((r) => {
		const id = r['plr_id'] ?? '';
		const path = ['', id.slice(0, 2), id.slice(0, 4), id.slice(0, 6), id].join('/');
		return ages.map((age, group) => ({ path, group, count: Number(r[age]) }));
	}), ages.length, true));
}

/** @param addUp only the lowest level is given */
function tableOf(cells: readonly { readonly path: string; readonly group: number; readonly count: number }[], ages: number, addUp: boolean): CountTable {
	const paths = [...new Set(cells.flatMap(({ path }) => path.split('/').map((_, i, all) => all.slice(0, i + 1).join('/'))))].sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
	const index = new Map(paths.map((p, i) => [p, i]));
	const groups = ages + 1;
	const counts = new Float64Array(paths.length * groups);
	for (const { path, group, count } of cells) {
		const own = path.split('/');
		const areas = addUp ? own.map((_, i) => own.slice(0, i + 1).join('/')) : [path];
		for (const area of areas) for (const g of [0, group + 1]) counts[(index.get(area) ?? 0) * groups + g]! += count;
	}
	return { parents: paths.map((p) => index.get(p.split('/').slice(0, -1).join('/')) ?? -1).map((p, i) => (i === 0 ? -1 : p)), groups, counts };
}
