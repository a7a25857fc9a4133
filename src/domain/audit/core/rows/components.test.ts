import { expect, it } from 'vitest';
import { splitComponents } from './components.ts';
import { layRows } from './rows.ts';
import { tellsMore } from './tells-more.ts';

const cells = Array.from({ length: 5 }, (_, i) => ({ id: `${i}`, low: i === 2 ? 4 : 0, high: i === 2 ? 4 : 9 }));
const rows = layRows(cells, [[0, 1, 2], [2, 3]].map((terms) => ({ terms: terms.map((c) => [c, 1] as const), low: 0, high: 20, why: '' })));

it('joins by unknown cells only', () => expect(splitComponents(rows, (c) => c !== 2, () => true)).toEqual([{ cells: [0, 1], rows: [0] }, { cells: [3], rows: [1] }, { cells: [4], rows: [] }]));
it('leaves rows out that tell nothing', () => {
	const [low, high] = [Float64Array.from(cells, (c) => c.low), Float64Array.from(cells, (c) => c.high)];
	expect([tellsMore(rows, 0, low, high), tellsMore(rows, 1, low, high)]).toEqual([true, false]);
});
