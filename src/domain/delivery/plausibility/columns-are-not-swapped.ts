import type { TableStore } from '../tables/table-store.ts';
import { nameOf } from './series/name-of.ts';
import { delivered, seriesOf } from './series/series.ts';
import type { Swap } from './swaps.ts';
import { swaps } from './swaps.ts';

/**
 * Two columns exchanged in some periods: both jump, and the jumps vanish when they are exchanged. Compared are columns that come from the same
 * file in the same periods.
 */
export function columnsAreNotSwapped(store: TableStore): void {
	const found = new Map<string, { swap: Swap; step: number; others: number }>();
	const alike = Map.groupBy(seriesOf(store).filter((s) => s.steps.length > 1), (s) => JSON.stringify([s.level, s.steps.map(({ table, column }) => [table.period.key, table.fileOf(column)])]));
	for (const group of alike.values()) for (const swap of swaps(group)) for (const step of swap.at) {
		const here = swap.one.steps[step];
		if (here === undefined || !delivered(here)) continue;
		const key = [swap.one.level, here.table.period.key, here.table.fileOf(here.column)].join('|');
		const known = found.get(key);
		if (known === undefined) found.set(key, { swap, step, others: 0 });
		else known.others++;
	}
	for (const { swap, step, others } of found.values()) report(swap, step, others, store);
}

function report({ one, other }: Swap, step: number, others: number, store: TableStore): void {
	const [here, there] = [one.steps[step], other.steps[step]];
	if (here === undefined || there === undefined) return;
	const [left, right] = [here, there].map(({ table, column }) => table.placeOf(column, 0).column);
	const names = left === right ? '' : `Spalten „${left}“ und „${right}“: `;
	store.findings.add(here.table.fileOf(here.column), 'columns-swapped', 'warns', () => ({
		column: left ?? '',
		message: `${names}${nameOf(one)} und ${nameOf(other)} sehen für ${here.table.period.key} vertauscht aus; getauscht passen sie in fast jedem Gebiet zu den anderen Zeiten${others === 0 ? '' : `. Ebenso ${others} ${others === 1 ? 'weiteres Paar' : 'weitere Paare'}`}.`,
		advice: 'Prüfen Sie die Überschriften der beiden Spalten in dieser Datei und ihre Zuordnung in der Beschreibung.'
	}));
}
