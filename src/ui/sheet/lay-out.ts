import type { SheetContent } from './sheet-content.ts';
import type { SheetPart } from './sheet-part.ts';
import { LETTER_WIDTH, wrapText } from './wrap-text.ts';

/** Measures of a sheet in px: 1200 wide, as high as it needs. */
export const SHEET = { width: 1200, edge: 48, inner: 1104, beside: 330, gap: 40, tallest: 1000 } as const;

interface PlacedLine {
	readonly text: string;
	/** Its baseline. */
	readonly y: number;
}

/** Sample of a key, and the air after its words. */
const KEY = { sample: 40, air: 34, size: 17 } as const;

/** From above downward: title, notice, sentence, key, picture with legend, notes, source. */
export function layOut(content: SheetContent) {
	let y = 40;
	/** @param size of the letters @param step from line to line @param above air before the first line */
	const lines = (text: string, size: number, step: number, above: number, width: number = SHEET.inner): PlacedLine[] => {
		if (text === '') return [];
		y += above;
		return wrapText(text, width, size).map((line) => ({ text: line, y: (y += step) }));
	};
	const title = lines(content.title, 38, 44, 0);
	const subtitle = lines(content.subtitle, 20, 27, 8);
	const notice = lines(content.notice, 17, 33, 14);
	const sentence = lines(content.sentence, 21, 29, 12);
	y += 32;
	const key = placeKey(content.main.key, y);
	if (key.length > 0) y = (key.at(-1)?.y ?? y) + 26;
	const unit = lines(content.main.unit, 17, 12, 0);
	if (unit.length > 0) y += 18;
	const parts = placeParts(content.main, content.beside, y);
	y = Math.max(...parts.map((part) => part.y + part.height)) + 4;
	const notes = content.notes.flatMap((note, at) => lines(note, 17, 24, at === 0 ? 10 : 3));
	const rule = (y += 30);
	y += 4;
	const foot = content.foot.flatMap((text) => lines(text, 16, 23, 0, SHEET.inner - 90));
	const address = lines(content.address, 16, 23, 0);
	return { title, subtitle, notice, sentence, key, unit, parts, notes, rule, foot, address, height: Math.round(y + 36) };
}

function placeKey(key: SheetPart['key'], from: number) {
	let [x, y] = [SHEET.edge, from];
	return key.map(({ look, text }) => {
		const width = KEY.sample + 10 + text.length * LETTER_WIDTH * KEY.size;
		if (x > SHEET.edge && x + width > SHEET.edge + SHEET.inner) [x, y] = [SHEET.edge, y + 26];
		const placed = { look, text, x: Math.round(x), textX: Math.round(x + KEY.sample + 10), y };
		x += width + KEY.air;
		return placed;
	});
}

function placeParts(main: SheetPart, beside: SheetContent['beside'], y: number) {
	const room = beside ? SHEET.inner - SHEET.beside - SHEET.gap : SHEET.inner;
	const scale = Math.min((main.wide ?? room) / main.width, beside ? SHEET.tallest / main.height : Infinity);
	const picture = place(main, SHEET.edge + (beside ? (room - main.width * scale) / 2 : 0), y, scale);
	return [picture, ...(beside ? [place(beside, SHEET.edge + SHEET.inner - SHEET.beside, y, SHEET.beside / beside.width)] : [])] as const;
}

const place = (part: Pick<SheetPart, 'className' | 'inside' | 'width' | 'height'>, x: number, y: number, scale: number) =>
	({ x: Math.round(x), y, width: Math.round(part.width * scale), height: Math.round(part.height * scale), viewBox: `0 0 ${part.width} ${Math.round(part.height)}`, className: part.className, inside: part.inside });
