import { andMore } from './and-more.ts';
import { formatFigure } from '../sums/format-figure.ts';
import type { TableStore } from '../tables/table-store.ts';
import type { Jump } from './change/jumps.ts';
import { jumpsOf } from './change/jumps.ts';
import type { Series } from './series/series.ts';
import { nameOf } from './series/name-of.ts';
import { seriesOf } from './series/series.ts';

/**
 * A number of an area far from that of the neighbouring period, measured by how the level changed. Told once per area, period and base figure with its
 * broadest group, and once where it goes there and back.
 */
export function valuesDoNotJump(store: TableStore): void {
	const told = new Map<string, { series: Series; jump: Jump; others: number }>();
	for (const series of seriesOf(store)) for (const jump of jumpsOf(series)) {
		const key = [series.figure.id, jump.after.table.period.key, jump.area.id].join('|');
		const known = told.get(key);
		if (known === undefined) told.set(key, { series, jump, others: 0 });
		else known.others++;
	}
	for (const { series, jump: { area, row, before, after, old, now, back }, others } of told.values()) {
		const course = [[old, before], [now, after], ...(back === undefined ? [] : [[back.value, back.step] as const])] as const;
		store.findings.add(after.table.fileOf(after.column), 'implausible-jump', 'warns', () => ({
			...after.table.placeOf(after.column, row), value: formatFigure(now),
			message: `${nameOf(series)}, ${area.name} (${area.code}): ${course.map(([value, step]) => `${formatFigure(value)} für ${step.table.period.key}`).join(', ')}${andMore(others, 'Gruppe', 'Gruppen', '; ebenso')}.`,
			advice: 'Prüfen Sie die Zahlen auf Tippfehler und vertauschte Zeilen. Stimmen sie, ist nichts zu tun.'
		}));
	}
}
