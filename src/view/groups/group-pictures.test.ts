import { describe, expect, test } from 'vitest';
import { allLines, newBorders } from '../all-lines.ts';
import { groupPictures } from './group-pictures.ts';
import type { CellOf } from './grouped-town.test-data.ts';
import { AREAS, CATALOGUE, INDICATORS, publishedTown } from './grouped-town.test-data.ts';

const [stadt, first] = [AREAS[0]!, AREAS[1]!];
const asked = { period: '2021', group: '', levels: CATALOGUE.levels, level: CATALOGUE.levels[1]!, whole: stadt, chosen: first };
const one: CellOf = () => 1;

describe('lines of all areas', () => {
	test('an area of earlier borders is another area: its line ends, the new one begins, and the period of the change is named', async () => {
		const slice = await publishedTown(one).slice('armut', '');
		const lines = allLines(CATALOGUE, slice, 'viertel');
		const shape = (id: string) => lines.find((line) => line.area.id === id)?.figures.map((f) => f.kind === 'known');
		expect(lines).toHaveLength(11);
		expect(shape('viertel:10')).toEqual([true, true, false, false]);
		expect(shape('viertel:11')).toEqual([false, false, true, true]);
		expect(newBorders(CATALOGUE, slice.periods, 'viertel')).toEqual(['2020']);
		expect(newBorders(CATALOGUE, slice.periods, 'stadt')).toEqual([]);
	});
	test('areas without any value have no line', async () => {
		const slice = await publishedTown(({ area }) => (area.id === 'viertel:03' ? 'w' : 1)).slice('armut', '');
		expect(allLines(CATALOGUE, slice, 'viertel').map((line) => line.area.id)).not.toContain('viertel:03');
	});
});

describe('pictures of groups', () => {
	test('a count by age and sex makes a pyramid and a composition by age, but no second one by sex', async () => {
		const { pyramid, compositions, scales } = await groupPictures(publishedTown(({ group, area }) => (group === 'alter:u15,geschlecht:w' && area === first ? 'w' : 5)), INDICATORS.people, asked);
		expect(pyramid?.bands.map(({ code, from, to }) => [code, from, to])).toEqual([['u15', 0, 15], ['15-64', 15, 65], ['65plus', 65, Infinity]]);
		expect(pyramid?.chosen?.cells[0]?.map((cell) => cell.kind)).toEqual(['known', 'withheld']);
		expect(pyramid?.whole?.cells[0]?.map((cell) => cell.kind)).toEqual(['known', 'known']);
		expect(compositions.map((c) => [c.classification.id, c.parts.map((p) => p.code)])).toEqual([['alter', ['u15', '15-64', '65plus']]]);
		expect(compositions[0]?.byPeriod.map((row) => row.period)).toEqual(['2018', '2019', '2020', '2021']);
		expect(scales).toEqual([]);
	});
	test('single areas stand in it as they exist in the period', async () => {
		const { compositions } = await groupPictures(publishedTown(one), INDICATORS.people, asked);
		expect(compositions[0]?.byArea.map((row) => row.area.code)).toEqual(['1', '01', '02', '03', '04', '05', '06', '07', '08', '09', '11']);
	});
	test('a rate makes a scale, never a composition: its parts do not add up', async () => {
		const { pyramid, compositions, scales } = await groupPictures(publishedTown(({ group }) => (group === 'alter:ue55' ? 'n' : group === 'alter:15-64' ? 'w' : 12)), INDICATORS.poverty, asked);
		expect([pyramid, compositions]).toEqual([null, []]);
		// Nobody counted those over 55; the withheld group stays.
		expect(scales[0]?.rows.map((row) => [row.name, row.chosen?.kind])).toEqual([['alle zusammen', 'known'], ['u15', 'known'], ['15-64', 'withheld']]);
	});
	test('a balance is no whole and has no composition', async () => {
		const balance = { ...INDICATORS.people, numerator: [{ sign: 1 as const, baseFigure: 'zuzuege', codes: {} }, { sign: -1 as const, baseFigure: 'fortzuege', codes: {} }] };
		expect((await groupPictures(publishedTown(one), balance, asked)).compositions).toEqual([]);
	});
	test('an indicator without groups has none', async () => {
		expect(await groupPictures(publishedTown(one), INDICATORS.work, asked)).toEqual({ pyramid: null, compositions: [], scales: [] });
	});
	test('nothing known makes no picture of bars', async () => {
		expect((await groupPictures(publishedTown(() => 'w'), INDICATORS.people, asked)).compositions).toEqual([]);
	});
});
