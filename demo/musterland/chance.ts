import { makeChances } from '../chance/chances.ts';
import { seedRandom } from '../chance/random.ts';

/** Another seed makes another Kreis. */
export const makeRandom = seedRandom('Kreis Musterland 2019-2024');
export const { part, draws, leaning, wave } = makeChances(makeRandom);
