import type { Box } from '#domain/geometry/flat-ring.ts';

/** What lies further from the main body than this share of its larger side is far away. */
const FAR = 0.3;
/** Only where the far parts would shrink the town to less than this share of the drawing are they moved. */
const SHRUNK = 0.67;
/** A part larger than this share of the main body is no island: it stays where it is. */
const LARGE = 0.4;

export interface Grouped {
	readonly main: Box;
	readonly far: readonly Box[];
}

/**
 * Divides the parts of a town (boxes of their outer rings, in a plane) into its main body and groups far away from it, such as Hamburg's island Neuwerk,
 * 100 km off in the sea: drawn at its place it would make the city a dot.
 */
export function farGroups(boxes: readonly Box[]): Grouped {
	const largest = boxes.reduce((a, b) => (side(b) > side(a) ? b : a));
	const { box: main, others } = gather(largest, boxes, null);
	const far: Box[] = [];
	for (let rest = others; rest.length > 0;) {
		const group = gather(rest[0] as Box, rest, FAR * side(main));
		far.push(group.box);
		rest = group.others;
	}
	const whole = far.reduce(around, main);
	const moved = side(main) < SHRUNK * side(whole) && far.every((group) => side(group) <= LARGE * side(main));
	return moved ? { main, far } : { main: whole, far: [] };
}

/** Everything that lies near a box, then near what has grown out of it; `reach` null: FAR of the grown box. */
function gather(from: Box, boxes: readonly Box[], reach: number | null): { box: Box; others: readonly Box[] } {
	let box = from;
	let others = boxes;
	for (let before = -1; before !== others.length;) {
		before = others.length;
		others = others.filter((other) => {
			if (distance(box, other) > (reach ?? FAR * side(box))) return true;
			box = around(box, other);
			return false;
		});
	}
	return { box, others };
}

const side = ({ west, south, east, north }: Box): number => Math.max(east - west, north - south);

const distance = (a: Box, b: Box): number => Math.hypot(Math.max(0, a.west - b.east, b.west - a.east), Math.max(0, a.south - b.north, b.south - a.north));

const around = (a: Box, b: Box): Box => ({ west: Math.min(a.west, b.west), south: Math.min(a.south, b.south), east: Math.max(a.east, b.east), north: Math.max(a.north, b.north) });
