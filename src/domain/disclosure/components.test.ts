import { expect, it } from 'vitest';
import { components } from './components.ts';
import { buildIncidence } from './incidence.ts';

// 0 = 1 + 2; 1 = 3 + 4; 2 = 5 + 6; 7 stands alone.
const incidence = buildIncidence(8, [{ whole: 0, parts: [1, 2] }, { whole: 1, parts: [3, 4] }, { whole: 2, parts: [5, 6] }]);

it('joins what shares a sum, through other cells too', () => expect(components(incidence, () => true)).toEqual([[0, 1, 2, 3, 4, 5, 6], [7]]));
it('does not go through cells that are left out', () => expect(components(incidence, (cell) => ![0, 1, 2].includes(cell))).toEqual([[3, 4], [5, 6], [7]]));
it('joins parts of a sum whose whole is left out', () => expect(components(incidence, (cell) => cell === 1 || cell === 2)).toEqual([[1, 2]]));
