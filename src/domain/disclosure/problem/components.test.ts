import { expect, it } from 'vitest';
import { components } from './components.ts';
import { buildIncidence } from './incidence.ts';
import { sum } from './make-problem.test-data.ts';

// 0 = 1 + 2; 1 = 3 + 4; 2 = 5 + 6; 7 stands alone.
const incidence = buildIncidence(8, [sum(0, 1, 2), sum(1, 3, 4), sum(2, 5, 6)]);

it('joins what shares an equation, through other cells too', () => expect(components(incidence, () => true)).toEqual([[0, 1, 2, 3, 4, 5, 6], [7]]));
it('does not go through cells that are left out', () => expect(components(incidence, (cell) => ![0, 1, 2].includes(cell))).toEqual([[3, 4], [5, 6], [7]]));
it('joins parts of a sum whose whole is left out', () => expect(components(incidence, (cell) => cell === 1 || cell === 2)).toEqual([[1, 2]]));
it('takes an equation that names a cell twice, or one that does not exist, as a bug', () => {
	expect(() => buildIncidence(3, [sum(0, 1, 1)])).toThrow(/equation 0/);
	expect(() => buildIncidence(3, [sum(0, 1, 3)])).toThrow(/equation 0/);
});
