import { alternativeWorlds } from '#domain/disclosure/worlds/alternative-worlds.ts';
import { certifiedTable } from '#domain/disclosure/worlds/certified-table.ts';
import type { Confidential } from '../cubes/confidential.ts';
import type { Cube } from '../cubes/cube.ts';
import type { ProtectedRelease } from '../protect/protect-all.ts';
import type { World } from './world-of.ts';
import { worldOf } from './world-of.ts';

/**
 * Other worlds from the certificates of a release, the one that changes most first. Only exact counts become others: a supplied rate or a rounded count
 * stands in its cube as it was delivered, and stays.
 * @param most how many worlds at most; fewer where the certificates give no more
 * @throws Error (a bug) when certificates and verdict do not belong together
 */
export function worldsOf(confidential: Confidential, { verdicts, clusters }: Pick<ProtectedRelease, 'verdicts' | 'clusters'>, most: number): World[] {
	const tables = new Map<Cube, Float64Array[]>();
	for (const { problem, why, floor, reference, certificates, placed } of clusters) {
		const { worlds } = alternativeWorlds(certifiedTable({ ...problem, floor }, why, reference), certificates, most);
		for (const { cube, at } of placed) {
			if (cube.figure.kind !== 'supplied' && cube.figure.exactness === 'exact') tables.set(cube, worlds.map((world) => Float64Array.from(at, (cell) => world[cell] ?? NaN)));
		}
	}
	const count = Math.max(0, ...[...tables.values()].map((of) => of.length));
	return Array.from({ length: count }, (_, w) => worldOf(confidential, verdicts, confidential.cubes.map((cube) => tables.get(cube)?.[w] ?? null)));
}
