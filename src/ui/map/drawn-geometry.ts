import type { MapGeometry, MapInset, MapShape } from '#view/read-models.ts';

/** What a drawn map does not show of its geometry, so that no browser has to fetch what it already draws. */
interface Undrawn {
	readonly metres: number;
	/** x and y of each shape's inner point, in the geometry's order. */
	readonly points: readonly number[];
	/** Place of each drawn path in the geometry; left out where both orders are the same. */
	readonly order?: readonly number[];
	readonly place?: MapGeometry['place'];
	readonly insets?: readonly Omit<MapInset, 'x' | 'y' | 'width' | 'height'>[];
}

/** Borders stay the same from one change of a page to the next. */
const written = new WeakMap<MapGeometry, { readonly drawn: string; readonly text: string }>();

/**
 * Written into the map's `data-geometry`.
 * @param drawn area ids in the order in which their paths stand in the picture
 */
export function undrawnGeometry(geometry: MapGeometry, drawn: readonly string[]): string {
	const key = drawn.join(' ');
	const known = written.get(geometry);
	if (known?.drawn === key) return known.text;
	const order = drawn.map((area) => geometry.shapes.findIndex((shape) => shape.area === area));
	const undrawn: Undrawn = {
		metres: geometry.metresPerUnit,
		points: geometry.shapes.flatMap(({ x, y }) => [x, y]),
		...(order.every((place, at) => place === at) ? {} : { order }),
		...(geometry.place ? { place: geometry.place } : {}),
		...(geometry.insets ? { insets: geometry.insets.map(({ names, kilometres, bearing }) => ({ names, kilometres, bearing })) } : {})
	};
	const text = JSON.stringify(undrawn);
	written.set(geometry, { drawn: key, text });
	return text;
}

/** The geometry of a map drawn by `AreaMap`; null where the picture does not hold all of it. */
export function readDrawnGeometry(svg: Element): MapGeometry | null {
	const text = svg.getAttribute('data-geometry');
	if (text === null) return null;
	const undrawn = JSON.parse(text) as Undrawn;
	const paths = [...svg.querySelectorAll('.areas path')];
	if (paths.length * 2 !== undrawn.points.length) return null;
	const shapes = new Array<MapShape>(paths.length);
	for (const [at, path] of paths.entries()) {
		const place = undrawn.order?.[at] ?? at;
		shapes[place] = { area: path.closest('[data-area]')?.getAttribute('data-area') ?? '', d: path.getAttribute('d') ?? '', x: undrawn.points[place * 2] ?? 0, y: undrawn.points[place * 2 + 1] ?? 0 };
	}
	const [, , width = 0, height = 0] = (svg.getAttribute('data-frame') ?? svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
	const boxes = [...svg.querySelectorAll('rect.inset')];
	const side = (box: Element | undefined, name: string): number => Number(box?.getAttribute(name) ?? 0);
	return {
		width, height, shapes,
		parentBorders: svg.querySelector('.parents')?.getAttribute('d') ?? '',
		metresPerUnit: undrawn.metres,
		...(undrawn.place ? { place: undrawn.place } : {}),
		...(undrawn.insets ? { insets: undrawn.insets.map((inset, at) => ({ x: side(boxes[at], 'x'), y: side(boxes[at], 'y'), width: side(boxes[at], 'width'), height: side(boxes[at], 'height'), ...inset })) } : {})
	};
}
