import type { Area, Gebietsstand, Level } from '#domain/area/area.ts';
import { gebietsstandOn } from '#domain/area/at-date.ts';
import { TOTAL } from '#domain/base-figure/base-figure.ts';
import { denominatorCell } from '#domain/base-figure/denominator-cell.ts';
import { groupCodes, groupKey } from '#domain/base-figure/group.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { chosenCodes } from '#domain/indicator/chosen-codes.ts';
import type { Term } from '#domain/indicator/indicator.ts';
import type { Catalogue, PublishedBaseFigure } from '#domain/indicator/published.ts';
import { dayOf } from '../frame.ts';
import type { IndicatorQuestion } from '../indicator-choice.ts';
import { indicatorView } from '../indicator-view.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { AreaValue, IndicatorView } from '../read-models.ts';
import type { CellTable } from './cell-table.ts';
import { cellOf } from './cell-table.ts';

/** One summand of the formula, with its released count for the area, period and group. */
export interface ExplainedTerm {
	readonly sign: 1 | -1;
	readonly title: string;
	readonly unit: string;
	/** Names of the codes it is restricted to; empty: everybody. */
	readonly groups: readonly string[];
	readonly figure: ReleasedFigure;
}

/** What a supplied value was divided by, where that is known. */
export interface SuppliedOver {
	readonly title: string;
	readonly unit: string;
	readonly groups: readonly string[];
	readonly period: string;
	readonly figure: ReleasedFigure;
}

/** „Diese Zahl erklären“: one value and everything that is published of how it came to be. */
export interface ExplanationView extends IndicatorView {
	/** The area in question: the one named in the address, else the whole Kommune. */
	readonly row: AreaValue;
	/** Its own level, which need not be the level of the address. */
	readonly rowLevel: Level;
	/** From the whole Kommune down to the parent. */
	readonly parents: readonly Area[];
	readonly gebietsstand: Gebietsstand | null;
	readonly numerator: readonly ExplainedTerm[];
	readonly denominator: readonly ExplainedTerm[];
	readonly suppliedOver: SuppliedOver | null;
	readonly baseFigures: readonly PublishedBaseFigure[];
}

/**
 * @param baseFigure reads the published table of a base figure; asked only where a side of the formula has several summands, or for what a supplied value was divided by
 */
export async function explanationView(snapshot: PublishedSnapshot, id: string, question: IndicatorQuestion, baseFigure: (id: string) => Promise<CellTable>): Promise<ExplanationView | null> {
	const view = await indicatorView(snapshot, id, question);
	const row = view && (view.chosen ?? view.whole);
	if (!view || !row) return null;
	const { catalogue } = snapshot;
	const { indicator, period } = view;
	const rowLevel = catalogue.levels.find((l) => l.id === row.area.level) ?? view.level;
	const asked = groupCodes(view.group, indicator.classifications);
	const plain = indicator.kind === 'count' || indicator.kind === 'supplied';
	const terms = async (side: 'numerator' | 'denominator', sum: ReleasedFigure | null): Promise<ExplainedTerm[]> => {
		const chosen = chosenCodes(indicator, side, asked);
		return Promise.all(indicator[side].map(async (term) => {
			const codes = { ...chosen, ...term.codes };
			const base = catalogue.baseFigures.find((b) => b.id === term.baseFigure);
			// The only summand of a side is the side itself, which the slice holds already.
			const alone = indicator[side].length === 1 && term.sign === 1 ? sum : null;
			const figure = alone ?? cellOf(await baseFigure(term.baseFigure), row.area.id, period, groupKey(codes, base?.classifications ?? []));
			return { sign: term.sign, title: base?.title ?? term.baseFigure, unit: base?.unit ?? '', groups: groupNames(catalogue, base, codes), figure };
		}));
	};
	return {
		...view, row, rowLevel,
		parents: parentsOf(catalogue, row.area),
		gebietsstand: gebietsstandOn(dayOf(catalogue, period), catalogue.gebietsstaende),
		numerator: await terms('numerator', plain ? row.value : row.numerator),
		denominator: await terms('denominator', row.denominator),
		suppliedOver: await suppliedOver(catalogue, indicator.numerator, row.area, period, baseFigure),
		baseFigures: indicator.baseFigures.flatMap((b) => catalogue.baseFigures.find((each) => each.id === b) ?? [])
	};
}

async function suppliedOver(catalogue: Catalogue, [term, ...more]: readonly Term[], area: Area, period: string, baseFigure: (id: string) => Promise<CellTable>): Promise<SuppliedOver | null> {
	const supplied = catalogue.baseFigures.find((b) => b.id === term?.baseFigure);
	const over = catalogue.baseFigures.find((b) => b.id === supplied?.denominator);
	// Without a factor the denominator is known for secrecy only: the value is no count over it.
	if (!supplied || supplied.kind !== 'supplied' || supplied.factor === null || !over || more.length > 0) return null;
	const cell = denominatorCell(supplied, period);
	const codes = groupCodes(cell.group, over.classifications);
	return { title: over.title, unit: over.unit, groups: groupNames(catalogue, over, codes), period: cell.period, figure: cellOf(await baseFigure(over.id), area.id, cell.period, cell.group) };
}

function groupNames(catalogue: Catalogue, base: PublishedBaseFigure | undefined, codes: Readonly<Record<string, string>>): string[] {
	return (base?.classifications ?? []).flatMap((id) => {
		const code = codes[id];
		if (code === undefined || code === TOTAL) return [];
		return [catalogue.classifications.find((c) => c.id === id)?.codes.find((c) => c.code === code)?.name ?? code];
	});
}

function parentsOf(catalogue: Catalogue, area: Area): Area[] {
	const byId = new Map(catalogue.areas.map((a) => [a.id, a]));
	const line: Area[] = [];
	for (let up = area.parent === null ? undefined : byId.get(area.parent); up; up = up.parent === null ? undefined : byId.get(up.parent)) line.unshift(up);
	return line;
}
