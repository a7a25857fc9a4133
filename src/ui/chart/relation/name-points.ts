import { tenth } from '../line-path.ts';
import { LETTER, WIDE_LETTER } from '../picture-size.ts';

interface Mark {
	readonly area: { readonly id: string; readonly name: string };
	readonly px: number;
	readonly py: number;
	readonly r: number;
}

interface Field {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly floor: number;
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface PointName {
	readonly area: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Only where the place is wide enough for small letters. */
	readonly wide: boolean;
}

/** Letters on a narrow phone need more room than on a screen: few names there, more here. */
const SIZES = [{ letter: LETTER, line: 15, most: 4, wide: false }, { letter: WIDE_LETTER, line: 10, most: 12, wide: true }] as const;

/** Names of the chosen area and of those farthest out, where they cover neither each other nor a mark. What stands alone is named first. */
export function namePoints(marks: readonly Mark[], field: Field, chosen: string | null): PointName[] {
	const candidates = byDistance(marks, field).toSorted((a, b) => Number(b.area.id === chosen) - Number(a.area.id === chosen));
	const names: PointName[] = [];
	const taken: Box[] = [];
	for (const size of SIZES) {
		let tries = size.most * 3;
		for (const mark of candidates) {
			if (names.length >= size.most || tries-- <= 0) break;
			if (names.some((name) => name.area === mark.area.id)) continue;
			const isChosen = mark.area.id === chosen;
			const place = places(mark, size).find(({ box }) => inside(box, field) && !taken.some((other) => touch(other, box)) && (isChosen || !marks.some((m) => m !== mark && covers(box, m))));
			if (!place) continue;
			taken.push(place.box);
			names.push({ area: mark.area.id, text: mark.area.name, x: tenth(place.x), y: tenth(place.y), anchor: place.anchor, wide: size.wide });
		}
	}
	return names;
}

/** Farthest from the middle of all marks first. */
function byDistance(marks: readonly Mark[], field: Field): Mark[] {
	const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
	const [cx, cy] = [middle(marks.map((m) => m.px)), middle(marks.map((m) => m.py))];
	const far = (m: Mark) => ((m.px - cx) / (field.right - field.left)) ** 2 + ((m.py - cy) / (field.floor - field.top)) ** 2;
	return marks.toSorted((a, b) => far(b) - far(a));
}

function places(mark: Mark, { letter, line }: { readonly letter: number; readonly line: number }) {
	const width = mark.area.name.length * letter;
	const beside = mark.r + 3;
	const at = (x: number, y: number, anchor: PointName['anchor']) => {
		const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
		return { x, y, anchor, box: { left, right: left + width, top: y - line / 2, bottom: y + line / 2 } };
	};
	return [
		at(mark.px + beside, mark.py, 'start'), at(mark.px - beside, mark.py, 'end'),
		at(mark.px, mark.py - beside - line / 2, 'middle'), at(mark.px, mark.py + beside + line / 2, 'middle'),
		at(mark.px, mark.py - beside - line / 2, 'end'), at(mark.px, mark.py + beside + line / 2, 'end'),
		at(mark.px, mark.py - beside - line / 2, 'start'), at(mark.px, mark.py + beside + line / 2, 'start')
	];
}

const inside = (box: Box, field: Field): boolean => box.left >= field.left && box.right <= field.right && box.top >= field.top && box.bottom <= field.floor;
const touch = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const covers = (box: Box, m: Mark): boolean => m.px + m.r > box.left && m.px - m.r < box.right && m.py + m.r > box.top && m.py - m.r < box.bottom;
