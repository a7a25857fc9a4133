import type { Box, Point } from './path-rings.ts';
import { boxOf, isInside, ringsOf } from './path-rings.ts';

export interface Label {
	readonly area: string;
	/** Middle of the label's first line, in map units. */
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
}

/** Something a label must keep off, in map units. */
export interface Circle {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** Mean advance of a letter and distance of lines, in font sizes; a little generous for wide fallback fonts. */
const LETTER = 0.56;
const LINE = 1.1;
/** Distance the label keeps from the area's border, in font sizes. */
const AIR = 0.2;

/**
 * Labels only where they fit: wholly inside their own area, so they cannot collide. Tried are one line and two lines, around
 * the area's inner point. `shapes[].text` empty = no label wanted. Where circles stand, a label keeps off all of them.
 */
export function placeLabels(shapes: readonly { readonly area: string; readonly d: string; readonly x: number; readonly y: number; readonly text: string }[], fontSize: number, circles: readonly Circle[] = []): Label[] {
	return shapes.flatMap((shape) => {
		if (shape.text === '') return [];
		const rings = ringsOf(shape.d);
		const box = boxOf(rings);
		const near = circles.filter(({ x, y, r }) => x + r > box.left && x - r < box.right && y + r > box.top && y - r < box.bottom);
		for (const lines of spellings(shape.text)) {
			const width = Math.max(...lines.map((line) => line.length)) * LETTER * fontSize;
			const height = lines.length * LINE * fontSize;
			if (width > box.right - box.left || height > box.bottom - box.top) continue;
			const middle = candidates(shape, box).find((point) => fits(point, width / 2 + AIR * fontSize, height / 2 + AIR * fontSize, rings) && near.every((circle) => keepsOff(point, width / 2, height / 2, circle)));
			if (middle) return [{ area: shape.area, x: round(middle[0]), y: round(middle[1] - ((lines.length - 1) * LINE * fontSize) / 2), lines }];
		}
		return [];
	});
}

/** The name on one line, then broken after each hyphen or space. */
function spellings(name: string): string[][] {
	const breaks = [...name.matchAll(/[-\s](?=\S)/g)].map((m) => m.index + 1);
	const middle = name.length / 2;
	return [[name], ...breaks.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle)).map((at) => [name.slice(0, at).trim(), name.slice(at)])];
}

/** The inner point, then a grid over the middle of the box, nearest first. */
function candidates({ x, y }: { readonly x: number; readonly y: number }, box: Box): Point[] {
	const steps = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
	const grid = steps.flatMap((u) => steps.map((v): Point => [box.left + u * (box.right - box.left), box.top + v * (box.bottom - box.top)]));
	const distance = ([a, b]: Point) => (a - x) ** 2 + (b - y) ** 2;
	return [[x, y], ...grid.toSorted((a, b) => distance(a) - distance(b))];
}

function fits([x, y]: Point, halfWidth: number, halfHeight: number, rings: readonly (readonly Point[])[]): boolean {
	for (const u of [-1, -0.5, 0, 0.5, 1]) for (const v of [-1, 0, 1]) if (!isInside([x + u * halfWidth, y + v * halfHeight], rings)) return false;
	return true;
}

/** The rectangle around a middle does not touch the circle. */
function keepsOff([x, y]: Point, halfWidth: number, halfHeight: number, circle: Circle): boolean {
	return Math.hypot(Math.max(0, Math.abs(circle.x - x) - halfWidth), Math.max(0, Math.abs(circle.y - y) - halfHeight)) > circle.r;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
