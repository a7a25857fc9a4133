import { expect, test } from 'vitest';
import { rowHeight, unbroken, wordWidth } from './row-height.ts';

const text = (value: string) => ({ value, style: { size: 10, wrap: true } });

test('a row is as high as the text with the most lines in the room it has', () => {
	const long = text('zwölf Zeichen '.repeat(10));
	// 140 letters of 10 points: at least 4 lines of 13 points in 30 characters, 2 in 80, and never below the least.
	const narrow = rowHeight([text('kurz'), long], [30, 30], 10);
	const wide = rowHeight([text('kurz'), long], [30, 80], 10);
	expect(narrow).toBeGreaterThanOrEqual(4 * 13);
	expect(wide).toBeLessThan(narrow);
	expect(rowHeight([text('eins\nzwei\ndrei')], [80], 10)).toBe(3 * 13 + 4);
	expect(rowHeight([{ ...long, style: { size: 10 } }], [5], 18)).toBe(18);
});

test('a word too long for its column takes several lines', () => expect(rowHeight([text('x'.repeat(100))], [20], 0)).toBeGreaterThan(4 * 13));

test('a column is as wide as its longest word, however long the sentence; a name stays whole', () => {
	const head = (value: string) => ({ value, style: { bold: true, size: 11 } });
	expect(wordWidth([head('Personen in Bedarfsgemeinschaften (SGB II)')], 12, 30)).toBe(wordWidth([head('Bedarfsgemeinschaften')], 12, 30));
	expect(wordWidth([head('Bedarfsgemeinschaften')], 12, 30)).toBeGreaterThan('Bedarfsgemeinschaften'.length);
	expect(wordWidth([head(unbroken('Kleiner Grasbrook und Steinwerder'))], 12, 60)).toBeGreaterThan(33);
	expect([wordWidth([head('ab')], 12, 30), wordWidth([head('x'.repeat(90))], 12, 30)]).toEqual([12, 30]);
});
