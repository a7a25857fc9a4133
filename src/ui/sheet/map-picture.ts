import { mapClasses } from '#domain/classification/map-classes.ts';
import type { IndicatorView } from '#view/read-models.ts';
import { legendClasses } from '../indicator/legend-classes.ts';
import AreaMap from '../map/AreaMap.svelte';
import { insetText } from '../map/inset-text.ts';
import { paintAreas } from '../map/paint.ts';
import { scaleBar } from '../map/scale-bar.ts';
import type { DrawnPicture, SheetPart } from './sheet-part.ts';
import { endOfElement, sheetPart } from './sheet-part.ts';
import SheetLegend from './SheetLegend.svelte';

/** The page's map with its legend beside it; null where the level has no borders. */
export function mapPicture(view: IndicatorView): DrawnPicture | null {
	if (!view.map) return null;
	const places = view.rows.filter((row) => !row.area.rest);
	const figures = places.map((row) => row.value);
	const classes = mapClasses(figures, view.indicator.decimals);
	const values = { rows: view.rows, classOf: classes.classOf, classCount: classes.counts.length, indicator: view.indicator };
	const map = sheetPart(AreaMap, { geometry: view.map, values, chosen: view.chosen?.area.id ?? null, label: '' });
	const legend = sheetPart(SheetLegend, {
		classes: legendClasses(classes, figures, view.indicator.decimals), rows: view.rows, indicator: view.indicator, level: view.level,
		method: classes.counts.length > 1 ? `In jeder Farbe liegen etwa gleich viele ${view.level.plural}.` : ''
	});
	const paint = paintAreas(values);
	const placed = new Set(view.map.shapes.map((shape) => shape.area));
	const unplaced = view.rows.filter(({ area, value }) => !placed.has(area.id) && value.kind !== 'missing');
	return {
		main: withScale(outlined(withPlainLines(map)), view.map.metresPerUnit),
		beside: legend,
		notes: [
			...(view.map.insets ?? []).map(insetText),
			...(unplaced.length === 0 ? [] : [`Nicht auf der Karte, weil ohne Fläche: ${unplaced.map(({ area }) => `${area.name} (${paint.get(area.id)?.text})`).join(', ')}`])
		]
	};
}

/** Two lines of a name as two texts: programs disagree on what `em` is in a nested picture, and on where a line within a text stands. */
function withPlainLines(map: SheetPart): SheetPart {
	let size = 0;
	return { ...map, inside: map.inside.replace(/<g class="names[^>]*font-size="(\d+)"|<text([^>]*) y="([\d.]+)">([^<]*)<tspan x="[^"]*" dy="([\d.]+)em">([^<]*)<\/tspan><\/text>/g, (whole, px?: string, look = '', y = '', first = '', em = '', second = '') => {
		if (px === undefined) return `<text${look} y="${y}">${first}</text><text${look} y="${Math.round(Number(y) + Number(em) * size)}">${second}</text>`;
		size = Number(px);
		return whole;
	}) };
}

/** The town's outline: all areas once more beneath themselves, with a darker and wider line. */
function outlined(map: SheetPart): SheetPart {
	const start = '<g class="areas">';
	const from = map.inside.indexOf(start);
	if (from < 0) return map;
	const to = endOfElement(map.inside, from, 'g');
	return { ...map, inside: `${map.inside.slice(0, from)}<use href="#flaechen" class="areas-outline" />${start}<g id="flaechen">${map.inside.slice(from + start.length, to)}</g>${map.inside.slice(to)}` };
}

function withScale(map: SheetPart, metresPerUnit: number): SheetPart {
	const bar = scaleBar(map.width, metresPerUnit);
	/** Map units per px of the sheet, near enough for a distance. */
	const unit = Math.max(map.width / 752, map.height / 960);
	const round = (value: number) => Math.round(value * 10) / 10;
	const y = round(map.height + 14 * unit);
	return {
		...map, height: map.height + 40 * unit,
		inside: `${map.inside}<path class="scale-line" d="M0 ${y}v${round(8 * unit)}h${bar.length}v${-round(8 * unit)}" /><text class="sheet-foot" style="font-size:${Math.round(16 * unit)}px" x="${round(bar.length + 10 * unit)}" y="${round(y + 9 * unit)}">${bar.text} · Norden ist oben</text>`
	};
}
