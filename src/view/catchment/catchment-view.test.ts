import { expect, test } from 'vitest';
import type { PublishedBaseFigure } from '#domain/indicator/published.ts';
import { indicator, madeSnapshot } from '../made-snapshot.test-data.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { Slice } from '../published/slice.ts';
import { catchmentView } from './catchment-view.ts';

const term = { sign: 1 as const, baseFigure: 'ew', codes: {} };
const made = madeSnapshot([indicator('quote', { numerator: [term], denominator: [term] }), indicator('fertig', { kind: 'supplied', numerator: [term] }), indicator('flaeche', { kind: 'ratio', numerator: [term], denominator: [{ ...term, baseFigure: 'hektar' }] })], {});
const figure = { id: 'ew', kind: 'stock', secrecy: 'counts', additivity: { quartier: 'additive' } } as unknown as PublishedBaseFigure;
/** 2019 and 2023, the town and quarters 01, 02, 03. In 2023 the count of 02 is withheld; 03 has had its borders since 2020. */
const slice: Slice = {
	periods: ['2019', '2023'], areas: ['stadt:1', 'quartier:01', 'quartier:02', 'quartier:03'],
	value: { values: [10, 10, 10, null, 12, 20, null, 30], states: 'kkkmkkwk' }, numerator: { values: [100, 10, 20, null, 120, 20, null, 60], states: 'kkkmkkwk' }, denominator: { values: [1000, 100, 200, null, 1000, 100, 200, 200], states: 'kkkmkkkk' }
};
const snapshot: PublishedSnapshot = { ...made, catalogue: { ...made.catalogue, baseFigures: [figure, { ...figure, id: 'hektar', additivity: {} }] }, slice: () => Promise.resolve(slice) };
const ask = async (codes: string[], level: string | null = 'quartier') => (await catchmentView(snapshot, { level, codes, name: 'Probe' }))!;

test('counts are summed, then the formula is applied; the whole stands beside it', async () => {
	const line = (await ask(['01', '03'])).sections[0]?.lines[0];
	expect(line).toMatchObject({ period: '2023', joined: { value: { value: 26.7 }, numerator: { value: 80 }, denominator: { value: 300 }, known: 2, withheld: 0 }, without: [], whole: { value: 12 } });
});

test('a withheld area is in neither count, and is named', async () => {
	const line = (await ask(['01', '02', '03'])).sections[0]?.lines[0];
	expect(line).toMatchObject({ joined: { value: { value: 26.7 }, denominator: { value: 300 }, known: 2, withheld: 1 } });
	expect(line?.without.map((a) => a.code)).toEqual(['02']);
});

test('where nothing is known now, an earlier time is shown, but none in which an area had other borders', async () => {
	expect((await ask(['02'])).sections[0]?.lines[0]).toMatchObject({ period: '2019', joined: { value: { value: 10 } } });
	expect((await ask(['04'])).empty).toEqual(['quote']);
});

test('what cannot be joined is named, and so is what does not exist', async () => {
	expect(await ask(['01'])).toMatchObject({ supplied: ['fertig'], notAdditive: ['flaeche'], name: 'Probe' });
	expect((await ask(['01', '99'])).fallbacks).toHaveLength(1);
	expect(await ask(['01'], 'kiez')).toMatchObject({ level: { id: 'quartier' }, chosen: [], fallbacks: [expect.stringContaining('kiez')] });
});
