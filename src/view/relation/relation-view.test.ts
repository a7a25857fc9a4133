import { describe, expect, test } from 'vitest';
import type { CellOf } from '../groups/grouped-town.test-data.ts';
import { publishedTown } from '../groups/grouped-town.test-data.ts';
import { pairsOf } from './relation-row.ts';
import type { RelationQuestion } from './relation-view.ts';
import { relationView } from './relation-view.ts';

const unsaid: RelationQuestion = { x: null, y: null, level: null, period: null, group: null, area: null, sized: false };
/** Poverty grows with the code of the area, work against it. */
const cells: CellOf = ({ indicator, area }) => (indicator === 'arbeit' ? 20 - Number(area.code) : Number(area.code));
const asked = (more: Partial<RelationQuestion>, cellOf = cells, small = {}) => relationView(publishedTown(cellOf, small), { ...unsaid, ...more });

describe('two indicators', () => {
	test('of the same period where both have it, with the rank correlation of the areas that have both values', async () => {
		const view = await asked({ x: 'armut', y: 'arbeit' });
		expect([view?.x.period, view?.y.period, view?.level.id]).toEqual(['2021', '2021', 'viertel']);
		expect(pairsOf(view?.rows ?? [])).toHaveLength(10);
		expect(view?.correlation).toBeCloseTo(-1, 12);
		expect(view?.fallbacks).toEqual([]);
	});
	test('another period takes the nearest of the other, rather under the same borders, and says so', async () => {
		// 2019 lies as near to 2018 as 2020 to 2021, but between 2019 and 2021 the borders changed.
		const old = await asked({ x: 'armut', y: 'arbeit', period: '2019' });
		expect([old?.y.period, old?.warnings]).toEqual(['2018', ['same-denominator', 'periods-differ']]);
		expect((await asked({ x: 'armut', y: 'arbeit', period: '2020' }))?.y.period).toBe('2021');
	});
	test('withheld areas and those too small to be ranked are in the rows but not in the picture', async () => {
		const view = await asked({ x: 'armut', y: 'arbeit' }, (cell) => (cell.area.code === '02' && cell.indicator === 'arbeit' ? 'w' : cells(cell)), { 2021: { 'viertel:03': 'few' } });
		expect(view?.rows).toHaveLength(10);
		expect(pairsOf(view?.rows ?? []).map((p) => p.area.code)).toEqual(['01', '04', '05', '06', '07', '08', '09', '11']);
		expect(view?.correlation).toBeCloseTo(-1, 12);
	});
	test('fewer than eight areas have no coefficient', async () => {
		const view = await asked({ x: 'armut', y: 'arbeit' }, (cell) => (Number(cell.area.code) > 7 ? 'w' : cells(cell)));
		expect([pairsOf(view?.rows ?? []).length, view?.correlation]).toEqual([7, null]);
	});
	test('warns of one denominator, and of a figure that is in both', async () => {
		expect((await asked({ x: 'armut', y: 'arbeit' }))?.warnings).toEqual(['same-denominator']);
		expect((await asked({ x: 'armut', y: 'menschen' }))?.warnings).toEqual(['shared-figure']);
		expect((await asked({ x: 'armut', y: 'miete' }))?.warnings).toEqual([]);
	});
	test('a group holds for those of the two that have it', async () => {
		const view = await asked({ x: 'armut', y: 'arbeit', group: 'alter:u15' });
		expect([view?.x.group, view?.y.group, view?.group, view?.fallbacks]).toEqual(['alter:u15', '', 'alter:u15', []]);
	});
	test('what is not there falls back and says so', async () => {
		const view = await asked({ x: 'gibt-es-nicht', y: 'armut', level: 'block', period: '1900', group: 'alter:gibt-es-nicht', area: '99' });
		expect(view?.y.indicator.id).toBe('armut');
		expect(view?.fallbacks).toHaveLength(5);
		expect((await asked({ x: 'armut', y: 'armut' }))?.fallbacks).toHaveLength(1);
		expect((await asked({ x: 'armut', y: 'haushalt' }))?.fallbacks).toHaveLength(1);
	});
	test('left to itself it takes two indicators of need that share no figure, where there are such', async () => {
		const view = await asked({});
		expect([view?.x.indicator.id, view?.y.indicator.id, view?.warnings]).toEqual(['armut', 'miete', []]);
	});
	test('sizes come from the inhabitants, only when asked for', async () => {
		expect((await asked({ x: 'armut', y: 'miete' }))?.rows[0]?.inhabitants).toBeNull();
		expect((await asked({ x: 'armut', y: 'miete', sized: true }))?.rows[0]?.inhabitants).toMatchObject({ kind: 'known', value: 1 });
	});
});
