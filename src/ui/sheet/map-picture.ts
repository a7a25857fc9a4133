import type { IndicatorState } from '#url/indicator-state.ts';
import type { IndicatorView } from '#view/read-models.ts';
import type { MapLook } from '../indicator/map-look.ts';
import { mapLook } from '../indicator/map-look.ts';
import AreaMap from '../map/AreaMap.svelte';
import { insetText } from '../map/inset-text.ts';
import { groundOfZero, paintAreas } from '../map/paint.ts';
import SymbolKey from '../map/symbols/SymbolKey.svelte';
import { plainMap } from './plain-map.ts';
import type { DrawnPicture } from './sheet-part.ts';
import { drawnPart, sheetPart } from './sheet-part.ts';
import SheetLegend from './SheetLegend.svelte';
import { smallMapsPicture } from './small/small-maps-picture.ts';

/** The page's map, or its small maps, with the legend beside; null where the level has no borders. */
export function mapPicture(view: IndicatorView, state: IndicatorState): DrawnPicture | null {
	if (!view.map) return null;
	const look = mapLook(view, state);
	if (look.facets.length > 0) return smallMapsPicture(view, state, look, mapLegend(view, look));
	const values = { ...look.values, rows: view.rows };
	const map = sheetPart(AreaMap, { geometry: view.map, values, chosen: view.chosen?.area.id ?? null, label: '' });
	const key = values.symbols ? drawnPart(SymbolKey, { scale: values.symbols, width: view.map.width, indicator: view.indicator }) : null;
	const paint = paintAreas(values);
	const placed = new Set(view.map.shapes.map((shape) => shape.area));
	const unplaced = view.rows.filter(({ area, value }) => !placed.has(area.id) && value.kind !== 'missing');
	return {
		main: plainMap(map, view.map.metresPerUnit, key),
		beside: mapLegend(view, look),
		notes: [
			...(view.map.insets ?? []).map(insetText),
			...(unplaced.length === 0 ? [] : [`Nicht auf der Karte, weil ohne Fläche: ${unplaced.map(({ area }) => `${area.name} (${paint.get(area.id)?.text})`).join(', ')}`])
		]
	};
}

function mapLegend(view: IndicatorView, { legend, facets, values, words }: MapLook): DrawnPicture['beside'] {
	const several = facets.length > 0;
	return drawnPart(SheetLegend, {
		classes: legend, rows: several ? facets.flatMap((facet) => facet.rows) : view.rows, indicator: view.indicator, level: several ? { plural: 'Werte' } : view.level,
		diverging: values.diverging ?? false, zeroGround: groundOfZero(values), notes: [words.note, words.method].filter((words) => words !== '')
	});
}
