import { expect, it } from 'vitest';
import { ROLE } from './secrecy-problem.ts';
import { WHY } from './why.ts';

it('keeps its numbers: they stand in protocols and archives', () => expect(Object.values(WHY)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
it('has a number of its own for each role', () => expect(new Set(Object.values(ROLE)).size).toBe(Object.keys(ROLE).length));
