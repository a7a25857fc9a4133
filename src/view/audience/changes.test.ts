import { expect, test } from 'vitest';
import type { Area } from '#domain/area/area.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import type { PublishedSnapshot, SmallAreas } from '../published.ts';
import { strongestChanges } from './changes.ts';

const area = (code: string, level = 'quartier', rest = false): Area => ({ id: `${level}:${code}`, level, code, name: code, parent: level === 'stadt' ? null : 'stadt:0', validFrom: null, validTo: null, rest });
const areas = [area('0', 'stadt'), area('A'), area('B'), area('C'), area('D'), area('R', 'quartier', true)];
const indicator: PublishedIndicator = {
	id: 'quote', title: 'Quote', theme: 't', kind: 'share', unit: '%', numerator: [], denominator: [], factor: 100, decimals: 1, direction: 'more-need', open: [], definition: '', reading: '', sentence: '', version: '1',
	classifications: [], groups: [''], periods: ['2022', '2023'], levels: ['stadt', 'quartier'], baseFigures: [], deliveries: []
};

/** Two periods, one row each: values in the order of `areas`; null is withheld. */
function snapshotOf(earlier: readonly (number | null)[], newest: readonly (number | null)[], small: SmallAreas = {}): PublishedSnapshot {
	const cells = [...earlier, ...newest];
	const slice = { periods: indicator.periods, areas: areas.map((a) => a.id), value: { values: cells, states: cells.map((v) => (v === null ? 'w' : 'k')).join('') }, numerator: null, denominator: null };
	const levels = [{ id: 'stadt', name: 'Stadt', plural: 'Städte' }, { id: 'quartier', name: 'Quartier', plural: 'Quartiere' }];
	return { catalogue: { areas, levels, indicators: [indicator], gebietsstaende: [] }, slice: async () => slice, smallAreas: async () => small } as unknown as PublishedSnapshot;
}
const named = async (snapshot: PublishedSnapshot) => (await strongestChanges(snapshot, indicator))?.strongest.map((c) => [c.area.name, c.from, c.to]);

test('strongest first, in either direction, as shown; at most three', async () => {
	expect(await named(snapshotOf([10, 10, 20, 30, 40, 50], [10, 12.04, 15, 30.2, 39, 99]))).toEqual([['B', 20, 15], ['A', 10, 12], ['D', 40, 39]]);
});
test('hidden values, rests and unranked areas are not named', async () => {
	expect(await named(snapshotOf([10, null, 20, 30, 40, 0], [10, 90, null, 31, 80, 99], { 2023: { 'quartier:D': 'few' } }))).toEqual([['C', 30, 31]]);
});
test('nothing to tell: no change, or no value', async () => {
	expect(await strongestChanges(snapshotOf([1, 2, 3, 4, 5, 6], [1, 2.04, 3, 4, 5, 6]), indicator)).toBeNull();
	expect(await strongestChanges(snapshotOf([1, null, null, null, null, null], [1, null, null, null, null, null]), indicator)).toBeNull();
});
