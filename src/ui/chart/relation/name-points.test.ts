import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LETTER, WIDE_LETTER } from '../picture-size.ts';
import { namePoints } from './name-points.ts';
import { wrapText } from './wrap-text.ts';

const field = { left: 40, right: 354, top: 20, floor: 290 };
const marks = fc.array(fc.record({ px: fc.integer({ min: 45, max: 350 }), py: fc.integer({ min: 25, max: 285 }), letters: fc.integer({ min: 2, max: 20 }) }), { minLength: 1, maxLength: 60 })
	.map((all) => all.map(({ px, py, letters }, at) => ({ area: { id: `a:${at}`, name: 'x'.repeat(letters) }, px, py, r: 3 })));
const boxOf = (name: { text: string; x: number; y: number; anchor: string }, letter: number, line: number) => {
	const width = name.text.length * letter;
	const left = name.anchor === 'start' ? name.x : name.anchor === 'end' ? name.x - width : name.x - width / 2;
	return { left, right: left + width, top: name.y - line / 2, bottom: name.y + line / 2 };
};

describe('names of marks', () => {
	test('never touch each other, on a phone as on a screen, and stay in the field', () => {
		fc.assert(fc.property(marks, (all) => {
			const names = namePoints(all, field, all[0]?.area.id ?? null);
			for (const [letter, line, shown] of [[LETTER, 15, names.filter((n) => !n.wide)], [WIDE_LETTER, 10, names]] as const) {
				const boxes = shown.map((name) => boxOf(name, letter, line));
				for (const [a, box] of boxes.entries()) {
					expect(box.left).toBeGreaterThanOrEqual(field.left - 0.1);
					expect(box.right).toBeLessThanOrEqual(field.right + 0.1);
					for (const other of boxes.slice(0, a)) expect(box.left < other.right - 0.2 && other.left < box.right - 0.2 && box.top < other.bottom - 0.2 && other.top < box.bottom - 0.2).toBe(false);
				}
			}
		}));
	});
	test('the chosen area comes first, each is named once', () => {
		const all = [[100, 100], [200, 200], [300, 60]].map(([px = 0, py = 0], at) => ({ area: { id: `a:${at}`, name: `Viertel ${at}` }, px, py, r: 3 }));
		const names = namePoints(all, field, 'a:1').map((name) => name.area);
		expect(names[0]).toBe('a:1');
		expect(new Set(names).size).toBe(names.length);
	});
});

test('texts break at spaces, a long word stands alone', () => {
	expect(wrapText('Kinder unter 15 Jahren', 12)).toEqual(['Kinder unter', '15 Jahren']);
	expect(wrapText('Bedarfsgemeinschaften', 5)).toEqual(['Bedarfsgemeinschaften']);
});
