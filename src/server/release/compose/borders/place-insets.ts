/** A rectangle in units of the drawing. */
export interface Rectangle {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** From the main body to where a part truly lies; y grows to the south. */
export interface InsetWish {
	readonly width: number;
	readonly height: number;
	readonly towards: readonly [number, number];
}

/** Space inside an inset around its part, and between it and everything else. */
export const AIR = 16;

/**
 * A place for each inset: a corner of the drawing in which nothing lies, first the one towards the part's true place; where all are taken, below
 * the drawing, which grows.
 * @param points of everything drawn, in units
 */
export function placeInsets(wishes: readonly InsetWish[], width: number, height: number, points: readonly (readonly [number, number])[]): { insets: Rectangle[]; height: number } {
	const insets: Rectangle[] = [];
	let bottom = height;
	for (const wish of wishes) {
		const size = { width: wish.width + 2 * AIR, height: wish.height + 2 * AIR };
		const corners = [0, 1].flatMap((right) => [0, 1].map((low): Rectangle & { turn: number } => ({
			x: right * (width - size.width), y: low * (height - size.height), ...size, turn: (right * 2 - 1) * wish.towards[0] + (low * 2 - 1) * wish.towards[1]
		}))).sort((a, b) => b.turn - a.turn);
		const free = corners.find((corner) => !points.some((p) => isNear(p, corner)) && !insets.some((other) => overlap(corner, other)));
		if (free !== undefined) insets.push({ x: free.x, y: free.y, ...size });
		else {
			insets.push({ x: wish.towards[0] > 0 ? width - size.width : 0, y: bottom + AIR, ...size });
			bottom += size.height + AIR;
		}
	}
	return { insets, height: bottom };
}

const isNear = ([px, py]: readonly [number, number], { x, y, width, height }: Rectangle): boolean => px > x - AIR && px < x + width + AIR && py > y - AIR && py < y + height + AIR;

const overlap = (a: Rectangle, b: Rectangle): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
