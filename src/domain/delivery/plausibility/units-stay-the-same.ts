import { andMore } from './and-more.ts';
import { formatFigure } from '../sums/format-figure.ts';
import type { TableStore } from '../tables/table-store.ts';
import { columnChange } from './change/column-change.ts';
import type { ColumnChange } from './change/column-change.ts';
import type { Series, Step } from './series/series.ts';
import { nameOf } from './series/name-of.ts';
import { neighbours } from './series/neighbours.ts';
import { seriesOf } from './series/series.ts';

/** A column whose numbers change as a whole from one period to the next: another unit (thousands), or another definition. Once per base figure. */
export function unitsStayTheSame(store: TableStore): void {
	const told = new Map<string, { series: Series; before: Step; after: Step; change: ColumnChange; others: number }>();
	for (const series of seriesOf(store)) for (const { before, after } of neighbours(series.steps)) {
		const change = columnChange(before, after);
		if (change === undefined) continue;
		const key = [series.figure.id, series.level, after.table.period.key, change.unit].join('|');
		const known = told.get(key);
		if (known === undefined) told.set(key, { series, before, after, change, others: 0 });
		else known.others++;
	}
	for (const { series, before, after, change, others } of told.values()) {
		const times = change.factor > 1 ? change.factor : 1 / change.factor;
		const what = `${nameOf(series)}, Ebene „${store.settings.levels.find((l) => l.id === series.level)?.name}“${andMore(others, 'Gruppe', 'Gruppen')}`;
		const [file, column] = [after.table.fileOf(after.column), after.table.placeOf(after.column, 0).column];
		if (change.unit !== null) store.findings.add(file, 'unit-changed', 'warns', () => ({
			column, message: `${what}: Alle Zahlen für ${after.table.period.key} sind rund ${formatFigure(change.unit ?? 0)}-mal so ${change.factor > 1 ? 'groß' : 'klein'} wie die für ${before.table.period.key}.`,
			advice: 'Hat sich die Einheit geändert (Tausend, Prozent) oder das Dezimalzeichen? Liefern Sie alle Jahre in derselben Einheit.'
		}));
		else store.findings.add(file, 'column-jump', 'warns', () => ({
			column, message: `${what}: Die Zahlen für ${after.table.period.key} sind in den meisten Gebieten ${formatFigure(Math.round(times * 10) / 10)}-mal so ${change.factor > 1 ? 'groß' : 'klein'} wie die für ${before.table.period.key}.`,
			advice: 'Prüfen Sie, ob die richtige Spalte gelesen wird und ob sich die Abgrenzung geändert hat; eine neue Abgrenzung gehört in die Definition des Indikators.'
		}));
	}
}
