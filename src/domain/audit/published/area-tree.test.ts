import { expect, it } from 'vitest';
import { areaTree, families } from './area-tree.ts';
import type { SeenArea } from './catalogue.ts';

const area = (id: string, parent: string | null, more: Partial<SeenArea> = {}): SeenArea => ({ id, level: id.split(':')[0]!, code: id.split(':')[1]!.split('@')[0]!, name: id, parent, validFrom: null, validTo: null, rest: false, ...more });
const areas = [
	area('stadt:1', null), area('bezirk:1@2015', 'stadt:1', { validTo: '2019-12-31' }), area('bezirk:1', 'stadt:1', { validFrom: '2020-01-01' }),
	area('q:a', 'bezirk:1'), area('q:b', 'bezirk:1', { validFrom: '2020-01-01' }), area('q:0', 'bezirk:1', { rest: true })
];
const sums = (period: string, q: 'additive' | 'additive-with-rest' | 'none') => families({ areas }, areaTree({ areas, gebietsstaende: [{ id: '2015-01-01' }] }, period), { additivity: { bezirk: 'additive', q } });

it('puts an area under the one that was above it then', () => {
	expect(sums('2019', 'additive')).toEqual([{ whole: 0, parts: [1] }, { whole: 1, parts: [3] }]);
	expect(sums('2020', 'additive')).toEqual([{ whole: 0, parts: [2] }, { whole: 2, parts: [3, 4] }]);
});
it('sums rests only where they belong to the sum', () => {
	expect(sums('2020', 'additive-with-rest')[1]?.parts).toEqual([3, 4, 5]);
	expect(sums('2020', 'none')).toHaveLength(1);
});
it('shows what is older than the first borders on the first borders', () => expect(sums('1999', 'additive')).toEqual(sums('2015', 'additive')));
it('knows who exists on the last day of a period, and who lies under nobody', () => {
	const some = [area('stadt:1', null), area('q:a', 'stadt:1', { validFrom: '2020-12-31' }), area('q:b', 'stadt:1', { validTo: '2020-12-31' }), area('q:c', 'bezirk:9'), area('bezirk:1@2015', 'stadt:1', { validTo: '2019-12-31' }), area('q:d', 'bezirk:1@2015')];
	const tree = (period: string) => areaTree({ areas: some, gebietsstaende: [{ id: '2015-01-01' }, { id: '2020-01-01' }] }, period);
	expect([[...tree('2020').exists], [...tree('2021').exists], [...tree('2019').exists]]).toEqual([[1, 1, 1, 1, 0, 1], [1, 1, 0, 1, 0, 1], [1, 0, 1, 1, 1, 1]]);
	expect([...tree('2020').parent]).toEqual([-1, 0, 0, -1, 0, -1]);
	expect([...tree('2019').parent]).toEqual([-1, 0, 0, -1, 0, 4]);
	expect(families({ areas: some }, tree('2020'), { additivity: { q: 'additive' } })).toEqual([{ whole: 0, parts: [1, 2] }]);
	expect([...areaTree({ areas: some, gebietsstaende: [] }, '2020').exists]).toEqual([1, 1, 1, 1, 0, 1]);
	// What is older than the first borders has the first ones.
	expect([...tree('2014').exists]).toEqual([...tree('2015').exists]);
	const late = [area('stadt:1', null), area('q:a', 'stadt:1', { validFrom: '2015-01-01', validTo: '2015-06-30' })];
	expect([...areaTree({ areas: late, gebietsstaende: [{ id: '2015-01-01' }] }, '2013').exists]).toEqual([1, 1]);
});
