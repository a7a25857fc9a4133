import type { SheetPart } from './sheet-part.ts';
import { endOfElement } from './sheet-part.ts';

/** Mean advance of a sheet's letters in units of the picture, a line of the key, and the air between its words. */
const [LETTER, LINE, SAMPLE, AIR] = [4.8, 18, 17, 14];

/** On the page a key must suit the large letters of a phone; a sheet's are smaller, so its key takes fewer lines and the bars move up. */
export function withTightKey(stack: SheetPart): SheetPart {
	const start = '<g class="stack-key">';
	const from = stack.inside.indexOf(start);
	if (from < 0) return stack;
	const to = endOfElement(stack.inside, from, 'g');
	const key = stack.inside.slice(from + start.length, to);
	const yOf = (line: number) => 8 + line * LINE;
	let [x, line, lowest] = [0, 0, 0];
	const tight = key.replace(/(<rect [^>]*?) x="[\d.]+" y="([\d.]+)"([^>]*>(?:<\/rect>)?)<text [^>]*>([^<]*)<\/text>/g, (_, head: string, y: string, tail: string, text: string) => {
		const width = SAMPLE + text.length * LETTER;
		if (x > 0 && x + width > stack.width) [x, line] = [0, line + 1];
		lowest = Math.max(lowest, Number(y) + 6);
		const item = `${head} x="${Math.round(x)}" y="${yOf(line) - 6}"${tail}<text x="${Math.round(x + SAMPLE)}" y="${yOf(line)}">${text}</text>`;
		x += width + AIR;
		return item;
	});
	const up = Math.max(0, lowest - yOf(line));
	return { ...stack, height: stack.height - up, inside: `${start}${tight}</g><g transform="translate(0 ${-up})">${stack.inside.slice(to + '</g>'.length)}</g>` };
}
