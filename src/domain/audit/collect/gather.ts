import { areaTree } from '../published/area-tree.ts';
import type { AreaTree } from '../published/area-tree.ts';
import { readDataset } from '../published/dataset.ts';
import type { SeenCatalogue } from '../published/catalogue.ts';
import type { OutsideCount, PublishedStand } from '../published/stand.ts';
import { readCatalogue } from '../published/catalogue.ts';
import { takeCellSubjects } from './take-cell-subjects.ts';
import { checkCopies } from './indicator/check-copies.ts';
import { takeIndicator } from './indicator/take-indicator.ts';
import { Knowledge } from './knowledge.ts';
import { takeRelations } from './take-relations.ts';
import type { StandCells } from './stand-cells.ts';
import { layCells } from './stand-cells.ts';
import { ratesOf, takeRates, tellRates } from './supplied-rates.ts';
import { takeTableSums } from './take-table-sums.ts';

export interface Gathered {
	readonly knowledge: Knowledge;
	readonly catalogue: SeenCatalogue;
	/** Cells of base figures in the newest Datenstand: with a number, and withheld. */
	readonly values: number;
	readonly withheld: number;
}

/** Everything the given Datenstände (oldest first) and outside counts tell. First what single numbers tell, then what ties them, then who is judged. */
export function gather(stands: readonly PublishedStand[], outside: readonly OutsideCount[]): Gathered {
	const knowledge = new Knowledge();
	const read = stands.map((stand) => {
		const catalogue = readCatalogue(stand.catalogue);
		for (const group of Object.keys(catalogue.members ?? {})) knowledge.groups.add(group);
		const trees = new Map<string, AreaTree>();
		const treeOf = (period: string): AreaTree => {
			const tree = trees.get(period) ?? areaTree(catalogue, period);
			trees.set(period, tree);
			return tree;
		};
		const cells = new Map(catalogue.baseFigures.flatMap((figure): [string, StandCells][] => {
			const json = stand.datasets.get(figure.id);
			return json === undefined ? [] : [[figure.id, layCells(knowledge, figure, { ...catalogue.kommune.rules, ...figure.rules }, readDataset(json), stand.versions?.get(figure.id))]];
		}));
		const rates = [...cells.values()].flatMap((c) => ratesOf(c, cells) ?? []);
		return { stand, catalogue, treeOf, cells, rates };
	}).reverse();
	for (const { rates } of read) for (const rate of rates) tellRates(knowledge, rate);

	for (const { stand, catalogue, treeOf, cells, rates } of read) {
		for (const table of cells.values()) if (table.figure.kind !== 'supplied') takeTableSums(knowledge, catalogue, table, treeOf);
		for (const rate of rates) takeRates(knowledge, rate, catalogue, treeOf);
		takeRelations(knowledge, catalogue.relations ?? [], cells);
		for (const indicator of catalogue.indicators) {
			const json = stand.indicators.get(indicator.id);
			if (json === undefined) continue;
			const data = readDataset(json);
			takeIndicator(knowledge, indicator, data, cells);
			checkCopies(knowledge, indicator.id, data, stand);
		}
	}
	for (const count of outside) takeOutside(knowledge, count);
	const shown = new Set<number>();
	for (const [i, { cells, rates }] of read.entries()) for (const table of cells.values()) {
		if (table.figure.kind !== 'supplied' || rates.some((r) => r.cells === table)) takeCellSubjects(knowledge, table, shown, i === 0);
	}
	const tables = [...(read[0]?.cells.values() ?? [])];
	const count = (word: string): number => tables.reduce((sum, { slots, data }) => sum + slots.reduce((n, _, flat) => n + Number(data.word(flat) === word), 0), 0);
	if (!read[0]) throw new Error('audit: no Datenstand to audit');
	return { knowledge, catalogue: read[0].catalogue, values: count('known'), withheld: count('withheld') };
}

/** Known to any attacker, of the counts as they are now. */
function takeOutside(knowledge: Knowledge, { baseFigure, areas, period, group, from, to, source }: OutsideCount): void {
	const terms = areas.map((area) => [knowledge.cellOf(knowledge.newest(baseFigure, period, area, group)), 1] as const);
	knowledge.facts.push({ terms, low: from, high: to, why: `anderswo veröffentlicht: ${source}` });
}
