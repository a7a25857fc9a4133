import type { Area } from '#domain/area/area.ts';
import { groupKey } from '#domain/base-figure/group.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import { columnFigure } from '../figure-column.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { Slice } from '../published/slice.ts';
import type { GroupComparison } from './compared-groups.ts';
import type { ComparisonView } from './comparison-models.ts';

/** Every indicator by every classification of which at least two groups have figures. */
export function groupChoicesOf(catalogue: Catalogue, indicators: readonly PublishedIndicator[]): ComparisonView['groupChoices'] {
	return indicators.flatMap((indicator) => indicator.classifications.flatMap((id) => {
		const classification = catalogue.classifications.find((c) => c.id === id);
		return classification && codesOf(classification.codes, indicator, id).length > 1 ? [{ key: `${indicator.id}:${id}`, indicator: indicator.title, classification: classification.name }] : [];
	}));
}

/** Null for what is no choice. @param periodOf the period of an indicator's row in the comparison */
export async function groupComparison(snapshot: PublishedSnapshot, key: string, areas: readonly Area[], whole: Area, periodOf: (indicator: PublishedIndicator) => string | null): Promise<GroupComparison | null> {
	const { catalogue } = snapshot;
	const at = key.lastIndexOf(':');
	const indicator = catalogue.indicators.find((i) => i.id === key.slice(0, at));
	const classification = indicator?.classifications.includes(key.slice(at + 1)) === true ? catalogue.classifications.find((c) => c.id === key.slice(at + 1)) : undefined;
	const period = indicator ? periodOf(indicator) : null;
	if (!indicator || !classification || period === null) return null;
	const codes = codesOf(classification.codes, indicator, classification.id);
	const rows = await Promise.all(codes.map(async ({ code, name }) => {
		const slice = await snapshot.slice(indicator.id, groupKey({ [classification.id]: code }, indicator.classifications));
		return { code, name, values: areas.map((a) => cell(slice, period, a)), whole: cell(slice, period, whole) };
	}));
	return rows.length > 1 ? { indicator, classification: classification.id, name: classification.name, period, rows } : null;
}

function codesOf<Code extends { readonly code: string }>(codes: readonly Code[], indicator: PublishedIndicator, classification: string): Code[] {
	return codes.filter(({ code }) => indicator.groups.includes(groupKey({ [classification]: code }, indicator.classifications)));
}

function cell(slice: Slice, period: string, area: Area): ReleasedFigure {
	const [row, column] = [slice.periods.indexOf(period), slice.areas.indexOf(area.id)];
	return columnFigure(slice.value, row < 0 || column < 0 ? -1 : row * slice.areas.length + column);
}
