import type { SheetContent } from './sheet-content.ts';
import type { SheetPart } from './sheet-part.ts';
import { wrapText } from './wrap-text.ts';

/** Measures of a sheet in px: 1200 wide, as high as it needs. */
export const SHEET = { width: 1200, edge: 48, inner: 1104, beside: 312, gap: 40, tallest: 1000 } as const;

interface PlacedLine {
	readonly text: string;
	/** Its baseline. */
	readonly y: number;
}

/** From above downward: title, notice, sentence, picture with legend, notes, source. */
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
	const parts = placeParts(content.main, content.beside, y);
	y = Math.max(...parts.map((part) => part.y + part.height)) + 4;
	const notes = content.notes.flatMap((note, at) => lines(note, 16, 23, at === 0 ? 8 : 2));
	const rule = (y += 30);
	y += 4;
	const foot = content.foot.flatMap((text) => lines(text, 16, 23, 0, SHEET.inner - 90));
	const address = lines(content.address, 16, 23, 0);
	return { title, subtitle, notice, sentence, parts, notes, rule, foot, address, height: Math.round(y + 36) };
}

function placeParts(main: SheetPart, beside: SheetPart | null, y: number) {
	const room = beside ? SHEET.inner - SHEET.beside - SHEET.gap : SHEET.inner;
	const scale = Math.min(room / main.width, beside ? SHEET.tallest / main.height : Infinity);
	const picture = place(main, SHEET.edge + (room - main.width * scale) / 2, y, scale);
	return [picture, ...(beside ? [place(beside, SHEET.edge + SHEET.inner - SHEET.beside, y, SHEET.beside / beside.width)] : [])] as const;
}

const place = (part: SheetPart, x: number, y: number, scale: number) =>
	({ x: Math.round(x), y, width: Math.round(part.width * scale), height: Math.round(part.height * scale), viewBox: `0 0 ${part.width} ${Math.round(part.height)}`, className: part.className, inside: part.inside });
