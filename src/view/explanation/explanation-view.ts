import type { Area } from '#domain/area/area.ts';
import { gebietsstandOn } from '#domain/area/at-date.ts';
import { groupCodes, groupKey } from '#domain/base-figure/group.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { chosenCodes } from '#domain/indicator/chosen-codes.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { dayOf } from '../frame/borders-day.ts';
import type { IndicatorQuestion } from '../indicator-choice.ts';
import { indicatorView } from '../indicator-view.ts';
import type { PublishedSnapshot } from '../published.ts';
import { cellOf } from './cell-of.ts';
import type { CellTable } from './cell-table.ts';
import type { ExplainedTerm, ExplanationView } from './explanation-model.ts';
import { groupNames } from './group-names.ts';
import { suppliedOver } from './supplied-over.ts';

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

function parentsOf(catalogue: Catalogue, area: Area): Area[] {
	const byId = new Map(catalogue.areas.map((a) => [a.id, a]));
	const line: Area[] = [];
	for (let up = area.parent === null ? undefined : byId.get(area.parent); up; up = up.parent === null ? undefined : byId.get(up.parent)) line.unshift(up);
	return line;
}
