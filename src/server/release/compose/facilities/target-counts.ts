import { areasOn, bordersDay, gebietsstandOn } from '#domain/area/at-date.ts';
import type { BaseFigure } from '#domain/base-figure/base-figure.ts';
import { groupKey } from '#domain/base-figure/group.ts';
import { fromReleased } from '#domain/disclosure/released-figure.ts';
import type { FacilityList } from '#domain/facility/facility.ts';
import type { TargetCounts } from '#domain/facility/published-facilities.ts';
import type { FacilityTarget } from '#domain/facility/facility-target.ts';
import { facilityTarget } from '#domain/facility/facility-target.ts';
import { targetOf } from '#domain/facility/target-spans.ts';
import { known } from '#domain/figure/figure.ts';
import { parsePeriod } from '#domain/period/period.ts';
import { encodeColumn } from '#view/figure-column.ts';
import type { ReleasedFigures } from '../released-figures.ts';

/** Facilities of one year beside the children of another decade would be nonsense: three years, in milliseconds. */
const FARTHEST = 3 * 366 * 86_400_000;

/** The children of each target group of a list, from released counts of the nearest date under the same borders; a withheld part makes the sum withheld. */
export function targetCounts(figures: ReleasedFigures, { facilities, date }: FacilityList, day: string): Record<string, TargetCounts> {
	const targets = new Set(facilities.flatMap(({ kind, subKind }) => [targetOf(kind, subKind), targetOf(kind, null)]).filter((t) => t !== null));
	const found: Record<string, TargetCounts> = {};
	for (const target of [...targets].sort()) {
		const counted = countedBy(figures, target, date, day);
		if (counted !== null) found[target] = counted;
	}
	return found;
}

function countedBy(figures: ReleasedFigures, target: string, date: string, day: string): TargetCounts | null {
	for (const figure of candidates(figures)) {
		const classifications = figure.classifications.flatMap((id) => figures.settings.classifications.filter((c) => c.id === id));
		const group = facilityTarget(target, classifications);
		const period = nearestPeriod(figures, figure.id, date, day);
		if (group !== null && period !== null) return sumsOf(figures, figure, group, period, day);
	}
	return null;
}

/** What counts the inhabitants. */
function candidates({ settings }: ReleasedFigures): BaseFigure[] {
	const wanted = [settings.kommune.inhabitants, 'einwohner'];
	return [...new Set(wanted)].flatMap((id) => settings.baseFigures.filter((b) => b.id === id && b.kind === 'stock'));
}

/** Nearest by its last day, of those that have the same borders, and none farther than three years; an equal distance is decided for the earlier. */
function nearestPeriod(figures: ReleasedFigures, baseFigure: string, date: string, day: string): string | null {
	const { gebietsstaende } = figures.settings;
	const borders = gebietsstandOn(day, gebietsstaende)?.id;
	const far = (end: string): number => Math.abs(Date.parse(end) - Date.parse(date));
	const possible = figures.periods(baseFigure).flatMap((key) => {
		const end = parsePeriod(key)?.end;
		return end !== undefined && gebietsstandOn(bordersDay(end, gebietsstaende), gebietsstaende)?.id === borders ? [{ key, far: far(end) }] : [];
	});
	return possible.filter((p) => p.far <= FARTHEST).sort((a, b) => a.far - b.far)[0]?.key ?? null;
}

function sumsOf(figures: ReleasedFigures, figure: BaseFigure, { span, classification, codes }: FacilityTarget, period: string, day: string): TargetCounts {
	const groups = codes.map((code) => groupKey({ [classification]: code }, figure.classifications));
	const areas = areasOn(figures.areas, day).filter((a) => !a.rest);
	const sums = areas.map((area) => fromReleased(groups.map((group) => figures.figure(figure.id, period, area.id, group)), (values) => known(values.reduce((a, b) => a + b, 0))));
	return { span, baseFigure: figure.id, title: figure.title, source: figure.source, period, areas: areas.map((a) => a.id), figures: encodeColumn(sums) };
}
