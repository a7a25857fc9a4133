/** A place to be marked and named; earlier ones have the first choice. */
export interface Place {
	readonly name: string;
	readonly x: number;
	readonly y: number;
}

export interface Mark<Of extends Place> {
	readonly place: Of;
	/** Null where the name would lie on another one, on a mark, or outside: the list beside the map has it. */
	readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' } | null;
}

interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** In units of the map: height of the letters, their mean width at bold weight, radius of a mark, distance of a name from it. */
export const LETTER = 15;
const LETTER_WIDTH = 0.6 * LETTER;
export const RADIUS = 5;
const APART = 4;

/** Marks with names that do not lie on each other: right of the mark, left, above, below, whichever is free first. */
export function placeMarks<Of extends Place>(places: readonly Of[], frame: { readonly width: number; readonly height: number }): Mark<Of>[] {
	const taken: Box[] = places.map(({ x, y }) => ({ left: x - RADIUS, top: y - RADIUS, right: x + RADIUS, bottom: y + RADIUS }));
	return places.map((place) => {
		const free = choices(place).find(({ box }) => isInside(box, frame) && !taken.some((other) => overlap(box, other)));
		if (free) taken.push(free.box);
		return { place, label: free?.label ?? null };
	});
}

function choices({ name, x, y }: Place): { readonly box: Box; readonly label: NonNullable<Mark<Place>['label']> }[] {
	const width = name.length * LETTER_WIDTH;
	const away = RADIUS + APART;
	const at = (anchor: 'start' | 'middle' | 'end', cx: number, cy: number) => {
		const left = anchor === 'start' ? cx : anchor === 'end' ? cx - width : cx - width / 2;
		return { box: { left, top: cy - 0.6 * LETTER, right: left + width, bottom: cy + 0.6 * LETTER }, label: { x: cx, y: cy, anchor } };
	};
	return [at('start', x + away, y), at('end', x - away, y), at('middle', x, y - away - 0.5 * LETTER), at('middle', x, y + away + 0.5 * LETTER)];
}

const isInside = (box: Box, { width, height }: { readonly width: number; readonly height: number }): boolean => box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
