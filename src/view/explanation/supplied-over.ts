import type { Area } from '#domain/area/area.ts';
import { denominatorCell } from '#domain/base-figure/denominator-cell.ts';
import { groupCodes } from '#domain/base-figure/group.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { Term } from '#domain/indicator/indicator.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { cellOf } from './cell-of.ts';
import type { CellTable } from './cell-table.ts';
import { groupNames } from './group-names.ts';

/** What a supplied value was divided by, where that is known. */
export interface SuppliedOver {
	readonly title: string;
	readonly unit: string;
	readonly groups: readonly string[];
	readonly period: string;
	readonly figure: ReleasedFigure;
}

export async function suppliedOver(catalogue: Catalogue, [term, ...more]: readonly Term[], area: Area, period: string, baseFigure: (id: string) => Promise<CellTable>): Promise<SuppliedOver | null> {
	const supplied = catalogue.baseFigures.find((b) => b.id === term?.baseFigure);
	const over = catalogue.baseFigures.find((b) => b.id === supplied?.denominator);
	// Without a factor the denominator is known for secrecy only: the value is no count over it.
	if (!supplied || supplied.kind !== 'supplied' || supplied.factor === null || !over || more.length > 0) return null;
	const cell = denominatorCell(supplied, period);
	const codes = groupCodes(cell.group, over.classifications);
	return { title: over.title, unit: over.unit, groups: groupNames(catalogue, over, codes), period: cell.period, figure: cellOf(await baseFigure(over.id), area.id, cell.period, cell.group) };
}
