import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kommunePlace } from './kommune-place.ts';
import { LETTER, type Mark, type Place, placeMarks } from './place-marks.ts';
import { silhouette, SIDE } from './silhouette.ts';

const frame = { width: 360, height: 480 };
/** As wide as a bold letter gets on the mean. */
const boxOf = ({ place, label }: Mark<Place>) => {
	if (!label) return null;
	const width = place.name.length * 0.6 * LETTER;
	const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
	return { left, right: left + width, top: label.y - LETTER / 2, bottom: label.y + LETTER / 2 };
};

test('one place is named to its right, at the right edge to its left', () => {
	expect(placeMarks([{ name: 'Leipzig', x: 200, y: 200 }], frame)[0]?.label?.anchor).toBe('start');
	expect(placeMarks([{ name: 'Görlitz', x: 345, y: 200 }], frame)[0]?.label?.anchor).toBe('end');
	expect(placeMarks([], frame)).toEqual([]);
});

test('no name lies on another name or on a mark, with up to a hundred places', () => {
	const place = fc.record({ name: fc.string({ minLength: 3, maxLength: 22 }), x: fc.integer({ min: 10, max: 350 }), y: fc.integer({ min: 10, max: 470 }) });
	fc.assert(fc.property(fc.array(place, { maxLength: 100 }), (places) => {
		const marks = placeMarks(places, frame);
		const boxes = marks.flatMap((mark) => boxOf(mark) ?? []);
		const apart = boxes.every((a, i) => boxes.every((b, j) => i >= j || a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top));
		const clear = boxes.every((box) => places.every(({ x, y }) => x < box.left || x > box.right || y < box.top || y > box.bottom));
		return marks.length === places.length && apart && clear;
	}), { numRuns: 60 });
});

test('a Kommune lies where its drawing says', () => {
	const shape = { area: 'a', d: 'M0 0L10 0L10 10Z', x: 50, y: 20 };
	const place = { west: 12, north: 52, unitsEast: 100, unitsSouth: 200 };
	expect(kommunePlace({ width: 100, height: 100, shapes: [shape], parentBorders: '', metresPerUnit: 1, place })).toEqual({ longitude: 12.5, latitude: 51.9 });
	expect(kommunePlace({ width: 100, height: 100, shapes: [shape], parentBorders: '', metresPerUnit: 1 })).toBeNull();
});

test('a silhouette keeps the form and drops points that nobody sees', () => {
	const circle = Array.from({ length: 720 }, (_, at) => `${(300 + 300 * Math.cos((at * Math.PI) / 360)).toFixed(1)} ${(300 + 300 * Math.sin((at * Math.PI) / 360)).toFixed(1)}`);
	const d = silhouette({ width: 600, height: 600, shapes: [{ area: 'a', d: `M${circle.join('L')}Z`, x: 300, y: 300 }, { area: 'speck', d: 'M0 0L5 0L5 5Z', x: 0, y: 0 }] });
	const points = [...d.matchAll(/([\d.]+) ([\d.]+)/g)].map((m) => Math.hypot(Number(m[1]) - SIDE / 2, Number(m[2]) - SIDE / 2));
	expect(points.length).toBeGreaterThan(100);
	expect(points.length).toBeLessThan(230);
	expect(points.every((r) => Math.abs(r - 50) < 0.2)).toBe(true);
});
