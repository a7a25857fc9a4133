import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** Rings → SVG path data in whole units with relative steps; rings that shrink to less than a triangle are left out. */
export function polygonPath(shape: Polygon | MultiPolygon): string {
	const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
	return rings.map((ring) => steps(ring, true)).join('');
}

/** A diamond for an area too small to be drawn. */
export const smallMark = (x: number, y: number): string => `M${x} ${y - 2}l2 2-2 2-2-2z`;

export function linePath(lines: MultiLineString): string {
	return lines.coordinates.map((line) => steps(line, false)).join('');
}

function steps(points: readonly (readonly number[])[], closed: boolean): string {
	const whole: [number, number][] = [];
	for (const [x = 0, y = 0] of points) {
		const last = whole.at(-1);
		const next: [number, number] = [Math.round(x), Math.round(y)];
		if (!last || last[0] !== next[0] || last[1] !== next[1]) whole.push(next);
	}
	if (closed && whole.length > 1 && same(whole[0], whole.at(-1))) whole.pop();
	if (whole.length < (closed ? 3 : 2)) return '';
	let text = '';
	let px = 0, py = 0;
	whole.forEach(([x, y], i) => {
		const dx = x - px, dy = y - py;
		text += i === 0 ? `M${x} ${y}l` : `${i > 1 && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
		px = x;
		py = y;
	});
	return closed ? `${text}z` : text;
}

const same = (a: readonly number[] | undefined, b: readonly number[] | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];
