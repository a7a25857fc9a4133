import { makeChances } from '../chance/chances.ts';
import { seedRandom } from '../chance/random.ts';

/** Another seed makes another town. */
export const makeRandom = seedRandom('Musterstadt 2015-2024');
export const { part, draws, leaning, wave } = makeChances(makeRandom);
