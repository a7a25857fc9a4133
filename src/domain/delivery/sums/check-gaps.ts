import { UNSET } from '../tables/open-table.ts';
import type { TableStore } from '../tables/table-store.ts';

/** Areas of a delivered table for which nothing came. Not a fault by itself: it is shown as not collected. */
export function checkGaps(store: TableStore): void {
	for (const table of store.tables()) {
		const empty = table.frame.areas.filter((area, i) => !area.rest && table.owners.every((_, column) => table.states[column * table.areas + i] === UNSET));
		if (empty.length === 0) continue;
		const level = store.settings.levels.find((l) => l.id === table.frame.level)?.name ?? '';
		store.findings.add(table.firstFile, 'area-without-data', 'warns', () => ({
			value: empty[0]?.code ?? '',
			message: `„${table.space.figure.title}“ ${table.period.key}, Ebene „${level}“: ohne Angabe ${empty.length === 1 ? 'ist' : 'sind'} ${empty.length} von ${table.areas} Gebieten (${empty.slice(0, 3).map((a) => `${a.name} ${a.code}`).join(', ')}${empty.length > 3 ? ' …' : ''}).`,
			advice: 'Liefern Sie die Zeilen nach, oder lassen Sie es so: Die Gebiete erscheinen als „nicht erhoben“.'
		}));
	}
}
