import { bordersDay } from '../../area/at-date.ts';
import { parentOn } from '../../area/parent-on.ts';
import { CELL } from '../../base-figure/figure-table.ts';
import { formatFigure } from './format-figure.ts';
import type { OpenTable } from '../tables/open-table.ts';
import { partsExceed, sumMayDiffer } from './sum-tolerance.ts';
import type { TableStore } from '../tables/table-store.ts';
import { tableKey } from '../tables/table-store.ts';

/** Declared sums between levels, where both levels were delivered: every area against the areas below it, group by group. */
export function checkAreaSums(store: TableStore): void {
	const { levels } = store.settings;
	for (const lower of store.tables()) {
		const relation = lower.space.figure.additivity[lower.frame.level] ?? 'none';
		const above = levels[levels.findIndex((l) => l.id === lower.frame.level) - 1];
		const upper = above && store.find(lower.space.figure.id, above.id, lower.period.key);
		if (relation === 'none' || upper === undefined || lower.space.figure.kind === 'supplied') continue;
		const children = childrenOf(lower, upper, relation === 'additive-with-rest', store);
		for (const [ordinal, column] of lower.columns) {
			const total = upper.columns.get(ordinal);
			const key = `${tableKey(upper.space.figure.id, upper.frame.level, upper.period.key)}|${ordinal}`;
			if (total !== undefined && !store.comparedTotals.has(key)) compare(upper, lower, ordinal, total, column, children, store);
		}
	}
}

/** Per area of the upper frame the indices of its children in the lower one. */
function childrenOf(lower: OpenTable, upper: OpenTable, withRests: boolean, store: TableStore): number[][] {
	const children: number[][] = upper.frame.areas.map(() => []);
	const day = bordersDay(lower.period.end, store.settings.gebietsstaende);
	const index = new Map(upper.frame.areas.map((a, i) => [a.id, i]));
	lower.frame.areas.forEach((area, i) => {
		const direct = area.parent === null ? undefined : index.get(area.parent);
		const at = direct ?? index.get(parentOn(area, day, store.areas)?.id ?? '');
		if (at !== undefined && (!area.rest || withRests)) children[at]?.push(i);
	});
	return children;
}

function compare(upper: OpenTable, lower: OpenTable, ordinal: number, totalColumn: number, column: number, children: readonly number[][], store: TableStore): void {
	const { exactness, title } = upper.space.figure;
	children.forEach((below, area) => {
		const cell = totalColumn * upper.areas + area;
		if (below.length === 0 || upper.states[cell] !== CELL.KNOWN) return;
		const total = upper.values[cell] as number;
		let sum = 0;
		let known = 0;
		for (const child of below) {
			const at = column * lower.areas + child;
			if (lower.states[at] !== CELL.KNOWN) continue;
			sum += lower.values[at] as number;
			known++;
		}
		if (known === below.length ? sumMayDiffer(total - sum, known, exactness) : !partsExceed(total, sum, known, exactness)) return;
		store.findings.add(upper.fileOf(totalColumn), 'parts-differ-from-total', 'blocks', () => ({
			...upper.placeOf(totalColumn, area),
			message: `„${title}“ ${upper.period.key}, ${upper.space.words(ordinal)}: für ${upper.frame.areas[area]?.name} (${upper.frame.areas[area]?.code}) sind ${formatFigure(total)} geliefert, die ${below.length} Gebiete der Ebene „${lower.frame.level}“ ergeben ${formatFigure(sum)}.`,
			advice: 'Berichtigen Sie die Zahlen, oder ändern Sie „summen“ der Grundgröße (additiv, additiv-mit-rest, keine).'
		}));
	});
}
