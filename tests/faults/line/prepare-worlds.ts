import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeRelease } from '#server/release/compose/compose-release.ts';
import { proveNonInterference } from '#server/release/gate/prove-non-interference.ts';
import { twoWorlds } from '../../interference/two-worlds.ts';
import type { Counts } from '../../line/small-town.ts';
import { writeSmallTown } from '../../line/small-town.ts';
import { furnishTown } from './furnish-town.ts';

/** `node prepare-worlds.ts <counts as JSON> <folder>`: two ledgers, the verdict on the true one, and what release's own gate says. */
const [counts = '', folder = ''] = process.argv.slice(2);
const delivery = writeSmallTown(JSON.parse(counts) as Counts);
furnishTown(delivery);
const { slug, truth, other, differing } = await twoWorlds(delivery, join(delivery, 'beschreibung.yaml'));
const refusedBecause = ((): string | null => {
	try {
		proveNonInterference(composeRelease(truth.confidential, truth.verdicts).files, truth.verdicts, [{ confidential: other.confidential, changed: differing }]);
		return null;
	} catch (error) {
		if (error instanceof Error && error.message.startsWith('gate: ')) return error.message;
		throw error;
	}
})();
const plain = ({ verdicts }: typeof truth): unknown => verdicts.map(({ hidden, why }) => ({ hidden: [...hidden], why: [...why] }));
const lives = [truth, other].map((world) => {
	writeFileSync(join(world.data, 'verdicts.json'), JSON.stringify(plain(world)));
	return world.data;
});
writeFileSync(join(folder, 'worlds.json'), JSON.stringify({ slug, lives, gate: refusedBecause }));
