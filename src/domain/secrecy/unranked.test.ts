import { expect, test } from 'vitest';
import { readReleased } from '../disclosure/released-figure.ts';
import { known, missing, withheld } from '../figure/figure.ts';
import { unranked } from './unranked.ts';

test.each([
	[known(299), 'few'], [known(0), 'few'], [known(300), null], [withheld, 'unknown'], [missing('not-collected'), 'unknown'], [missing('not-meaningful'), 'unknown']
] as const)('%j of 300: %s', (inhabitants, why) => expect(unranked(readReleased(inhabitants), 300)).toBe(why));

test('without a minimum nobody is kept out', () => expect([known(0), withheld].map((figure) => unranked(readReleased(figure), 0))).toEqual([null, null]));
