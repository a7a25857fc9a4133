import type { DrawGround } from '../../ground/draw-ground.ts';
import { drawGround } from '../../ground/draw-ground.ts';
import { growPatches } from '../../ground/growth.ts';
import type { Seed } from '../../ground/growth.ts';
import { makeOutline } from '../../ground/outline.ts';
import { makeRandom } from '../chance.ts';
import type { Patch } from '../town/patch.ts';
import { groundPatches } from '../town/patches.ts';
import { effortAt, isWestBank } from './terrain.ts';

/** The invented place: somewhere in the wooded hills between Weser and Leine, where no town lies. A unit of the drawing is a kilometre, its middle the market square. */
export const site = { longitude: 9.62, latitude: 51.77, kmPerUnit: 1 };

export function surveyGround(): DrawGround<Patch> {
	const seeds = groundPatches.map((p): Seed => {
		const jitter = makeRandom('ground', p.id);
		// the corner that changes hands starts late, so that it stays a corner
		const delay = p.before !== p.after && p.fabric === 'rows' ? 0.35 : p.fabric === 'village' ? 0.15 : 0;
		return { at: [p.at[0] + jitter.between(-0.1, 0.1), p.at[1] + jitter.between(-0.1, 0.1)], delay };
	});
	const landscape = { isInside: makeOutline(groundPatches.map((p) => p.at)), effortAt, sideOf: (at: Seed['at']) => (isWestBank(at) ? 1 : 0) };
	return drawGround(growPatches(seeds, landscape), groundPatches.map((p) => p.id), site, makeRandom);
}
