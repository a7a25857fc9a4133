import type { TableStore } from '../tables/table-store.ts';
import { andMore } from './and-more.ts';
import type { Gap } from './gaps.ts';
import { gapsOf } from './gaps.ts';
import { periodWords } from './period-words.ts';

/**
 * Areas for which nothing came though the others of their level were delivered: never, or not in some periods. Not a fault by itself (woods,
 * lakes, new quarters): they are shown as not collected. Rests are left out.
 */
export function everyAreaHasData(store: TableStore): void {
	const gaps = new Map<string, Gap>();
	for (const tables of Map.groupBy([...store.tables(), ...store.earlier], (t) => `${t.space.figure.id}|${t.frame.level}`).values()) for (const gap of gapsOf(tables)) {
		const key = JSON.stringify([gap.file, gap.level, gap.areas.map((a) => a.id), gap.periods]);
		const known = gaps.get(key);
		if (known === undefined) gaps.set(key, gap);
		else known.titles.push(...gap.titles);
	}
	for (const gap of gaps.values()) report(gap, store);
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
