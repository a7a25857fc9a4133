import { expect, test } from 'vitest';
import { CELL } from '#domain/base-figure/figure-table.ts';
import { confidential, verdicts } from './small-cubes.test-data.ts';
import { worldOf } from './world-of.ts';

test('puts another table behind the withheld cells and says how many differ', () => {
	const world = worldOf(confidential, verdicts, [Float64Array.of(20, 12, 8, 0)]);
	expect(world.confidential.cubes[0]?.values).toEqual(Float64Array.of(20, 12, 8, 0));
	expect(world.changed).toBe(2);
	expect(confidential.cubes[0]?.values).toEqual(Float64Array.of(20, 12, 6, 2));
});
test('leaves alone what has no number, and cubes without a world', () => {
	const [cube] = confidential.cubes;
	if (!cube) throw new Error('no cube');
	const supplied = { ...confidential, cubes: [{ ...cube, states: Uint8Array.of(0, 0, CELL.WITHHELD, 0), values: Float64Array.of(20, 12, 0, 2) }, cube] };
	const world = worldOf(supplied, [...verdicts, ...verdicts], [Float64Array.of(20, 12, 7, 3), null]);
	expect([world.confidential.cubes[0]?.values, world.confidential.cubes[1], world.changed]).toEqual([Float64Array.of(20, 12, 0, 3), cube, 1]);
});
test('a world that changes what is shown is a bug; its message names no figure', () => {
	expect(() => worldOf(confidential, verdicts, [Float64Array.of(20, 777, 6, 2)])).toThrow(/^gate: another world of ew \(2023\) changes cell 1, which is shown$/);
});
