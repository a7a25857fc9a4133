import { expect, test } from 'vitest';
import { insetText } from './inset-text.ts';

const inset = { x: 0, y: 0, width: 10, height: 10, kilometres: 104, bearing: 300 };

test('what is not at its place is named, with distance and direction', () => {
	expect(insetText({ ...inset, names: ['Neuwerk'] })).toBe('Im Kasten, nicht an seinem Ort gezeichnet: Neuwerk, rund 104\u00a0km nordwestlich der Mitte; gleicher Maßstab.');
	expect(insetText({ ...inset, names: ['A', 'B', 'C', 'D', 'E'] })).toContain('A, B, C und 2 weitere');
	expect(insetText({ ...inset, names: [] })).toContain('ein entfernter Teil');
});
