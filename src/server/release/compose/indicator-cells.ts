import type { Area } from '#domain/area/area.ts';
import type { Classification } from '#domain/base-figure/base-figure.ts';
import { allGroups, groupCodes } from '#domain/base-figure/group.ts';
import { computeIndicator } from '#domain/indicator/compute-indicator.ts';
import type { IndicatorValue } from '#domain/indicator/compute-indicator.ts';
import type { Indicator } from '#domain/indicator/indicator.ts';
import type { ReleasedFigures } from './released-figures.ts';

/** All values of one indicator, computed from released figures and from nothing else. */
export interface IndicatorCells {
	readonly indicator: Indicator;
	readonly classifications: readonly Classification[];
	readonly baseFigures: readonly string[];
	readonly periods: readonly string[];
	/** Group keys that hold at least one figure; '' is always among them. */
	readonly groups: readonly string[];
	/** Areas of the levels that hold at least one figure, over all Gebietsstände. */
	readonly areas: readonly Area[];
	/** Ids of those levels, top first. */
	readonly levels: readonly string[];
	at(area: string, period: string, group: string): IndicatorValue;
}

/** Null where a base figure of the formula is not published, or no period has all of them. */
export function indicatorCells(figures: ReleasedFigures, indicator: Indicator): IndicatorCells | null {
	const { settings } = figures;
	const baseFigures = [...new Set([...indicator.numerator, ...indicator.denominator].map((t) => t.baseFigure))];
	const [first, ...others] = baseFigures.map((b) => figures.periods(b));
	const periods = (first ?? []).filter((p) => others.every((o) => o.includes(p)));
	if (periods.length === 0) return null;
	const classifications = indicator.open.flatMap((o) => settings.classifications.filter((c) => c.id === o.classification));
	const groups = allGroups(classifications);
	// Counted in some levels only, a part is missing in the others, however much of the rest is withheld there.
	const counted = new Set(baseFigures.map((b) => new Set(figures.levels(b))).reduce((all, of) => all.intersection(of)));
	const codes = groups.map((g) => groupCodes(g, classifications.map((c) => c.id)));
	const [places, times, columns] = [placesOf(figures.areas.map((a) => a.id)), placesOf(periods), placesOf(groups)];
	const values: IndicatorValue[] = new Array<IndicatorValue>(figures.areas.length * periods.length * groups.length);
	const levels = new Set<string>();
	const spoken = new Set(['']);
	for (const [p, period] of periods.entries()) {
		const present = new Set(figures.areasIn(period).map((a) => a.id));
		const compute = (area: string, g: number): IndicatorValue => computeIndicator(indicator, { settings, codes: codes[g] ?? {}, figure: (baseFigure, key) => figures.figure(baseFigure, period, area, key) });
		// Areas of other Gebietsstände have all the same: nothing.
		const absent: IndicatorValue[] = [];
		for (const [a, area] of figures.areas.entries()) for (const [g, group] of groups.entries()) {
			const here = present.has(area.id);
			const value = here ? compute(area.id, g) : (absent[g] ??= compute(area.id, g));
			values[(a * periods.length + p) * groups.length + g] = value;
			if (!here || !counted.has(area.level) || value.value.kind === 'missing') continue;
			levels.add(area.level);
			spoken.add(group);
		}
	}
	const used = settings.levels.map((l) => l.id).filter((l) => levels.has(l));
	return {
		indicator, classifications, baseFigures, periods, groups: groups.filter((g) => spoken.has(g)), levels: used,
		areas: figures.areas.filter((a) => levels.has(a.level)),
		at(area, period, group) {
			const value = values[((places.get(area) ?? NaN) * periods.length + (times.get(period) ?? NaN)) * groups.length + (columns.get(group) ?? NaN)];
			if (!value) throw new RangeError('An indicator was asked for a cell it does not have.');
			return value;
		}
	};
}

const placesOf = (keys: readonly string[]): ReadonlyMap<string, number> => new Map(keys.map((key, i) => [key, i]));
