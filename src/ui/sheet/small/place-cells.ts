import { SHEET } from '../lay-out.ts';

/** Measures of small maps in px of the sheet: all together, words above each map, air between them. */
export const SMALL = { width: SHEET.inner - SHEET.beside - SHEET.gap, words: 46, air: 22, head: 34 } as const;

/** Cells in lines; as few in a line as let all fit above each other, and never more than seven. */
export function placeCells<F>(rows: readonly { readonly name: string; readonly facets: readonly F[] }[], map: { readonly width: number; readonly height: number }) {
	let lay = layWith(2, rows, map);
	for (let columns = 3; columns <= 7 && lay.height > SHEET.tallest; columns++) lay = layWith(columns, rows, map);
	return lay;
}

function layWith<F>(columns: number, rows: readonly { readonly name: string; readonly facets: readonly F[] }[], map: { readonly width: number; readonly height: number }) {
	const mapWidth = Math.floor((SMALL.width - (columns - 1) * SMALL.air) / columns);
	const mapHeight = Math.round((mapWidth * map.height) / map.width);
	let y = 0;
	const heads: { name: string; y: number }[] = [];
	const cells = rows.flatMap(({ name, facets }) => {
		if (name !== '') heads.push({ name, y: (y += SMALL.head) - 12 });
		const top = y;
		y += Math.ceil(facets.length / columns) * (SMALL.words + mapHeight + SMALL.air);
		return facets.map((facet, at) => ({ facet, x: (at % columns) * (mapWidth + SMALL.air), y: top + Math.floor(at / columns) * (SMALL.words + mapHeight + SMALL.air) }));
	});
	return { heads, cells, mapWidth, mapHeight, height: y };
}
