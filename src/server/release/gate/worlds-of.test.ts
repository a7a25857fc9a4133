import { expect, test } from 'vitest';
import { loadHighsSolver } from '../protect/highs-solver.ts';
import { protectAll } from '../protect/protect-all.ts';
import { confidential } from './small-cubes.test-data.ts';
import { worldsOf } from './worlds-of.ts';

const protectedRelease = protectAll(confidential, await loadHighsSolver());

test('worlds keep what is shown and the sum, and differ where something is withheld', () => {
	const { verdicts: [verdict] } = protectedRelease;
	const worlds = worldsOf(confidential, protectedRelease, 5);
	expect(worlds.length).toBeGreaterThan(0);
	for (const { confidential: { cubes: [cube] }, changed } of worlds) {
		const values = [...(cube?.values ?? [])];
		expect(values.filter((_, cell) => !verdict?.hidden[cell])).toEqual([20, 12, 6, 2].filter((_, cell) => !verdict?.hidden[cell]));
		expect(values[0]).toBe((values[1] ?? 0) + (values[2] ?? 0) + (values[3] ?? 0));
		expect(changed).toBe(values.filter((value, cell) => value !== [20, 12, 6, 2][cell]).length);
	}
	expect(worldsOf(confidential, protectedRelease, 1)).toHaveLength(1);
});
test('rounded counts stay as they were delivered', () => {
	const [cube] = confidential.cubes;
	if (!cube) throw new Error('no cube');
	const rounded = { ...cube, figure: { ...cube.figure, exactness: 'rounded-5' as const } };
	const clusters = protectedRelease.clusters.map((cluster) => ({ ...cluster, placed: cluster.placed.map(({ at }) => ({ cube: rounded, at })) }));
	expect(worldsOf({ ...confidential, cubes: [rounded] }, { ...protectedRelease, clusters }, 5)).toEqual([]);
});
