import { describe, expect, test } from 'vitest';
import type { Area } from '#domain/area/area.ts';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import { known, withheld } from '#domain/figure/figure.ts';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import { DEFAULT_RULES } from '#domain/secrecy/secrecy-rules.ts';
import type { ReleasedCube } from './release-cube.ts';
import { ReleasedFigures } from './released-figures.ts';
import { smallAreas } from './small-areas.ts';

const area = (code: string, more: Partial<Area> = {}): Area => ({ id: `q:${code}`, level: 'q', code, name: code, parent: null, validFrom: null, validTo: null, rest: false, ...more });
const areas = [area('big'), area('few'), area('hid'), area('new', { validFrom: '2023-01-01' }), area('rest', { rest: true })];
const cube = (period: string, few: number): ReleasedCube => ({
	figure: { id: 'ew' } as ReleasedCube['figure'], classifications: [], period, groups: [''], revisions: new Set(), areas: areas.filter((a) => a.validFrom === null),
	figures: [known(300), known(few), withheld, known(2)].map(readReleased)
});
const figures = new ReleasedFigures({ kommune: { rules: DEFAULT_RULES }, gebietsstaende: [{ id: '2020-01-01', name: '' }, { id: '2023-01-01', name: '' }] } as unknown as KommuneSettings, areas, [cube('2021', 299), cube('2022', 301)]);

describe('areas that are not ranked', () => {
	test('by the inhabitants of the same period; withheld ones count as too few, rests are not told', () =>
		expect(smallAreas(figures, 'ew', ['2021', '2022'])).toEqual({ 2021: { 'q:few': 'few', 'q:hid': 'unknown' }, 2022: { 'q:hid': 'unknown' } }));
	test('a period without inhabitants takes the newest that ended by then; an area that is new since is unknown', () =>
		expect(smallAreas(figures, 'ew', ['2021-22', '2023'])).toEqual({ '2021-22': { 'q:few': 'few', 'q:hid': 'unknown' }, 2023: { 'q:hid': 'unknown', 'q:new': 'unknown' } }));
	test('before the first count nobody is known', () => expect(Object.keys(smallAreas(figures, 'ew', ['2020'])['2020'] ?? {})).toEqual(['q:big', 'q:few', 'q:hid']));
});
