import { describe, expect, test } from 'vitest';
import { farGroups } from './far-groups.ts';

const box = (west: number, south: number, side: number) => ({ west, south, east: west + side, north: south + side });
const town = [box(0, 0, 10), box(10, 0, 10), box(0, 10, 10), box(10, 10, 10)];
const whole = { west: 0, south: 0, east: 20, north: 20 };

describe('parts far away', () => {
	test('a town alone has none', () => expect(farGroups(town)).toEqual({ main: whole, far: [] }));
	test('an exclave beside the town belongs to it', () => expect(farGroups([...town, box(24, 0, 1)]).far).toEqual([]));
	test('two islands together are one group, another one elsewhere its own', () => {
		const { main, far } = farGroups([...town, box(-50, 20, 1), box(-48, 20, 1), box(80, 0, 2)]);
		expect(main).toEqual(whole);
		expect(far).toEqual([{ west: -50, south: 20, east: -47, north: 21 }, box(80, 0, 2)]);
	});
	test('islands that hardly shrink the town stay', () => expect(farGroups([...town, box(27, 0, 1)]).far).toEqual([]));
	test('a second town is no island', () => expect(farGroups([...town, box(60, 0, 9)])).toEqual({ main: { west: 0, south: 0, east: 69, north: 20 }, far: [] }));
});
