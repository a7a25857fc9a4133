import { scaleBar } from '../map/scale-bar.ts';
import type { SheetPart } from './sheet-part.ts';
import { endOfElement } from './sheet-part.ts';
import { tenth } from '../chart/line-path.ts';

/** The page's map in the spelling that every drawing program reads, with what HTML says beneath it: key of circles, scale, north. */
export function plainMap(map: SheetPart, metresPerUnit: number, circleKey: SheetPart | null): SheetPart {
	return withScale(withCircleKey(outlined(withPlainLines(withoutSlimNames(map))), circleKey), metresPerUnit);
}

/** Names for narrow places. */
function withoutSlimNames(map: SheetPart): SheetPart {
	const from = map.inside.indexOf('<g class="names slim"');
	return from < 0 ? map : { ...map, inside: map.inside.slice(0, from) + map.inside.slice(endOfElement(map.inside, from, 'g') + '</g>'.length) };
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

/** Map units per px of the sheet, near enough for a distance. */
const unitOf = ({ width, height }: SheetPart): number => Math.max(width / 734, height / 960);

/** Drawn in the map's own units, so that its circles are as large as those on the map. */
function withCircleKey(map: SheetPart, key: SheetPart | null): SheetPart {
	if (!key) return map;
	const y = tenth(map.height + 16 * unitOf(map));
	return { ...map, height: y + key.height, inside: `${map.inside}<g class="circle-key" transform="translate(0 ${y})">${key.inside}</g>` };
}

function withScale(map: SheetPart, metresPerUnit: number): SheetPart {
	const bar = scaleBar(map.width, metresPerUnit);
	const unit = unitOf(map);
	const y = tenth(map.height + 14 * unit);
	return {
		...map, height: map.height + 40 * unit,
		inside: `${map.inside}<path class="scale-line" d="M0 ${y}v${tenth(8 * unit)}h${bar.length}v${-tenth(8 * unit)}" /><text class="sheet-foot" style="font-size:${Math.round(16 * unit)}px" x="${tenth(bar.length + 10 * unit)}" y="${tenth(y + 9 * unit)}">${bar.text} · Norden ist oben</text>`
	};
}
