import { WHY } from '#domain/disclosure/problem/why.ts';
import { composeRelease } from '../compose/compose-release.ts';
import type { Verdicts } from '../cubes/confidential.ts';
import type { World } from './world-of.ts';

/**
 * Composes the public files of other worlds with the same cells withheld. Had anything but the shown cells gone into a file, an order, a
 * legend or a text, it would differ. The reasons are confidential too: other worlds are composed without them.
 * @param files published name → content, composed from the truth
 * @returns how many worlds were compared over how many files, for the public proof
 * @throws Error (a bug of ours, which refuses the release) naming the file, never a figure
 */
export function proveNonInterference(files: ReadonlyMap<string, string>, verdicts: Verdicts, worlds: readonly World[]): { worlds: number; files: number } {
	const unreasoned = verdicts.map(({ hidden }) => ({ hidden, why: new Uint8Array(hidden.length).fill(WHY.SHOWN) }));
	for (const { confidential, changed } of worlds) {
		if (changed === 0) throw new Error('gate: a world that changes nothing proves nothing');
		const others = [...composeRelease(confidential, unreasoned).files];
		for (const [at, [name, content]] of [...files].entries()) {
			if (others[at]?.[0] !== name) throw new Error(`gate: which files there are depends on what is withheld, from „${name}“ on`);
			if (others[at][1] !== content) throw new Error(`gate: „${name}“ depends on what is withheld`);
		}
		if (others.length > files.size) throw new Error(`gate: „${others[files.size]?.[0]}“ is there because of what is withheld`);
	}
	return { worlds: worlds.length, files: files.size };
}
