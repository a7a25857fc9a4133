import { releaseFigure } from '#domain/disclosure/released-figure.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { missing } from '#domain/figure/figure.ts';
import type { Catalogue, DeliveryMark, PublishedBaseFigure, PublishedIndicator } from '#domain/indicator/published.ts';
import type { ActiveFacilities } from '#server/ledger/queries/load-facilities.ts';
import { encodeColumn } from '#view/figure-column.ts';
import type { Profile } from '#view/published/profile.ts';
import type { Slice } from '#view/published/slice.ts';
import { fileName } from '#view/file-name.ts';
import { composeGeometry } from './borders/compose-geometry.ts';
import { composeFacilities } from './facilities/compose-facilities.ts';
import type { Grouped } from './groupings/add-groupings.ts';
import type { IndicatorCells } from './indicator-cells.ts';
import { indicatorCells } from './indicator-cells.ts';
import { jsonStat } from './json-stat.ts';
import type { ReleasedFigures } from './released-figures.ts';
import { sortPeriods } from './released-figures.ts';
import { smallAreas } from './small-areas.ts';

/** Date of the delivery behind each revision number. */
export type DeliveryDates = ReadonlyMap<number, string>;

export interface Composed {
	/** Published name → content. */
	readonly files: ReadonlyMap<string, string>;
	readonly catalogue: Catalogue;
	/** Indicators left out, with the reason, for the delivery report. */
	readonly leftOut: readonly { readonly indicator: string; readonly why: string }[];
}

/** All files of a snapshot from released figures: catalogue, datasets, slices, profiles, borders. */
export function composeSnapshot(figures: ReleasedFigures, { boundaries, members }: Pick<Grouped, 'boundaries' | 'members'>, deliveries: DeliveryDates, facilities: readonly ActiveFacilities[] = []): Composed {
	const { settings } = figures;
	const files = new Map<string, string>();
	const marks = (id: string): DeliveryMark[] => {
		const revisions = new Set(figures.cubes(id).flatMap((c) => [...c.revisions]));
		return [...revisions].sort((a, b) => a - b).map((revision) => ({ revision, on: deliveries.get(revision) ?? '' }));
	};
	const baseFigures: PublishedBaseFigure[] = settings.baseFigures.flatMap((figure) => {
		const periods = figures.periods(figure.id);
		if (periods.length === 0) return [];
		const published = { ...figure, periods, levels: figures.levels(figure.id), deliveries: marks(figure.id) };
		files.set(fileName.baseFigure(figure.id), baseFigureDataset(figures, published));
		return [published];
	});

	const leftOut: { indicator: string; why: string }[] = [];
	const indicators: PublishedIndicator[] = [];
	const all: IndicatorCells[] = [];
	for (const indicator of settings.indicators) {
		const cells = indicatorCells(figures, indicator);
		if (!cells || cells.levels.length === 0) {
			leftOut.push({ indicator: indicator.id, why: cells ? 'kein einziger Wert' : 'eine Grundgröße der Formel ist nicht geliefert oder nicht zur Veröffentlichung frei' });
			continue;
		}
		all.push(cells);
		const published: PublishedIndicator = {
			...indicator, classifications: cells.classifications.map((c) => c.id), groups: cells.groups, periods: cells.periods, levels: cells.levels,
			baseFigures: cells.baseFigures, deliveries: [...new Map(cells.baseFigures.flatMap(marks).map((m) => [m.revision, m])).values()]
		};
		indicators.push(published);
		files.set(fileName.indicator(indicator.id), indicatorDataset(figures, cells, published));
		for (const group of cells.groups) files.set(fileName.slice(indicator.id, group), JSON.stringify(sliceOf(cells, group)));
	}
	for (const level of settings.levels) files.set(fileName.profile(level.id), JSON.stringify(profileOf(all, level.id)));
	composeGeometry(settings, boundaries, files);
	if (facilities.length > 0) files.set(fileName.facilities, JSON.stringify(composeFacilities(figures, boundaries, facilities)));
	if (settings.kommune.inhabitants !== null) {
		const periods = sortPeriods([...new Set(indicators.flatMap((i) => i.periods))]);
		files.set(fileName.smallAreas, JSON.stringify(smallAreas(figures, settings.kommune.inhabitants, periods)));
	}

	if (settings.arms) files.set(fileName.arms, JSON.stringify(settings.arms));
	const { kommune, levels, gebietsstaende, classifications, themes } = settings;
	const usedThemes = themes.filter((t) => indicators.some((i) => i.theme === t.id));
	const catalogue: Catalogue = { format: 1, kommune, levels, gebietsstaende, areas: figures.areas, ...(Object.keys(members).length === 0 ? {} : { members }), classifications, themes: usedThemes, baseFigures, indicators, relations: settings.relations };
	files.set(fileName.catalogue, JSON.stringify(catalogue));
	return { files, catalogue, leftOut };
}

function baseFigureDataset(figures: ReleasedFigures, figure: PublishedBaseFigure): string {
	return jsonStat({
		label: figure.title, source: `${figures.settings.kommune.attribution}: ${figure.source}`, updated: newest(figure.deliveries),
		areas: figures.areas.filter((a) => figure.levels.includes(a.level)), periods: figure.periods,
		classifications: figure.classifications.flatMap((id) => figures.settings.classifications.filter((c) => c.id === id)),
		metrics: [{ id: 'wert', label: figure.title, unit: figure.unit, decimals: figure.kind === 'supplied' ? figure.decimals : 0 }],
		extension: { id: figure.id, kommune: figures.settings.kommune.slug, stichtag: figure.referenceDate, genauigkeit: figure.exactness },
		cell: (area, period, group) => [figures.figure(figure.id, period, area.id, group)]
	});
}

function indicatorDataset(figures: ReleasedFigures, cells: IndicatorCells, indicator: PublishedIndicator): string {
	const unitOf = (id: string | undefined): string => figures.settings.baseFigures.find((b) => b.id === id)?.unit ?? '';
	return jsonStat({
		label: indicator.title, source: figures.settings.kommune.attribution, updated: newest(indicator.deliveries),
		areas: cells.areas, periods: cells.periods, classifications: cells.classifications,
		metrics: [
			{ id: 'wert', label: indicator.title, unit: indicator.unit, decimals: indicator.decimals },
			{ id: 'zaehler', label: 'Zähler', unit: unitOf(indicator.numerator[0]?.baseFigure), decimals: 0 },
			{ id: 'nenner', label: 'Nenner', unit: unitOf(indicator.denominator[0]?.baseFigure), decimals: 0 }
		],
		extension: { id: indicator.id, kommune: figures.settings.kommune.slug, art: indicator.kind, thema: indicator.theme, definition: indicator.definition, fassung: indicator.version },
		cell: (area, period, group) => {
			const v = cells.at(area.id, period, group);
			return [v.value, v.numerator ?? noSuchPart, v.denominator ?? noSuchPart];
		}
	});
}

function sliceOf(cells: IndicatorCells, group: string): Slice {
	const values = cells.periods.flatMap((p) => cells.areas.map((a) => cells.at(a.id, p, group)));
	const part = (name: 'numerator' | 'denominator'): Slice['numerator'] => {
		const figures = values.map((v) => v[name]);
		return figures.some((f) => f === null) ? null : encodeColumn(figures.filter((f): f is ReleasedFigure => f !== null));
	};
	return { periods: cells.periods, areas: cells.areas.map((a) => a.id), value: encodeColumn(values.map((v) => v.value)), numerator: part('numerator'), denominator: part('denominator') };
}

function profileOf(all: readonly IndicatorCells[], level: string): Profile {
	const here = all.filter((c) => c.levels.includes(level));
	const areas = here[0]?.areas.filter((a) => a.level === level) ?? [];
	return {
		areas: areas.map((a) => a.id),
		indicators: here.map((c) => ({ id: c.indicator.id, periods: c.periods, value: encodeColumn(areas.flatMap((a) => c.periods.map((p) => c.at(a.id, p, '').value))) }))
	};
}

/** Counts and supplied values have no numerator and denominator. */
const noSuchPart = releaseFigure(missing('not-meaningful'), false);

const newest = (deliveries: readonly DeliveryMark[]): string => deliveries.map((d) => d.on).sort().at(-1) ?? '';
