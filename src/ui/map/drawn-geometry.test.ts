import { expect, it } from 'vitest';
import { undrawnGeometry } from './drawn-geometry.ts';

const shapes = ['a', 'b', 'c'].map((area, at) => ({ area, d: `M${at} 0h1v1z`, x: at + 0.5, y: 0.5 }));
const geometry = { width: 3, height: 1, shapes, parentBorders: '', metresPerUnit: 8, insets: [{ x: 0, y: 0, width: 1, height: 1, names: ['Insel'], kilometres: 100, bearing: 300 }] };

it('writes what a picture does not show, and the order only where it differs', () => {
	const same = JSON.parse(undrawnGeometry(geometry, ['a', 'b', 'c'])) as Record<string, unknown>;
	expect(same).toEqual({ metres: 8, points: [0.5, 0.5, 1.5, 0.5, 2.5, 0.5], insets: [{ names: ['Insel'], kilometres: 100, bearing: 300 }] });
	expect(JSON.parse(undrawnGeometry(geometry, ['b', 'a', 'c']))).toEqual({ ...same, order: [1, 0, 2] });
	expect(JSON.parse(undrawnGeometry(geometry, ['a', 'b', 'c']))).toEqual(same);
});
