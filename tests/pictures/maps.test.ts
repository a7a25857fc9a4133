import { expect, test } from 'vitest';
import { mapClasses } from '#domain/classification/map-classes.ts';
import AreaMap from '#ui/map/AreaMap.svelte';
import Legend from '#ui/map/Legend.svelte';
import { draw } from './draw.ts';
import { geometry, level, rows, share } from './invented-town.ts';

const classes = mapClasses(rows.filter(({ area }) => !area.rest).map((row) => row.value), 1);
const values = { rows, classOf: classes.classOf, classCount: classes.counts.length, indicator: share };
const href = ({ code }: { code: string }) => `?gebiet=${code}`;

test('a map of values, one quarter chosen', async () => {
	const picture = draw(AreaMap, { geometry, values, chosen: 'quartier:03', href, label: 'Karte: Probe, 2023' });
	await expect(picture).toMatchFileSnapshot('output/map-values.html');
	expect(picture.match(/<a href/g)).toHaveLength(12);
	expect(picture).toContain('Burgfeld: nicht ausgewiesen');
	expect(picture).toContain('Öd &amp; Anger: 22,5\u202f%');
});

test('a map to find one area on', async () => {
	const picture = draw(AreaMap, { geometry, areas: [rows[2]!.area], chosen: 'quartier:03', to: { area: (ebene: string, code: string) => `/m/gebiet/${ebene}/${code}` }, label: 'Lage von Auenblick' });
	await expect(picture).toMatchFileSnapshot('output/map-place.html');
	expect(picture.match(/<a href/g)).toHaveLength(1);
});

test('a legend with all states', async () => {
	const limits = classes.counts.map((n, at) => ({ from: classes.limits[at] ?? 0, to: classes.limits[at + 1] ?? 0, count: n }));
	const picture = draw(Legend, { classes: limits, rows, indicator: share, level, method: 'Etwa gleich viele Quartiere je Farbe.', methodForExperts: 'Quantile.' });
	await expect(picture).toMatchFileSnapshot('output/legend-all-states.html');
});

test('a legend explains only what occurs', () => {
	const picture = draw(Legend, { classes: [{ from: 1, to: 2, count: 1 }], rows: rows.slice(0, 1), indicator: share, level });
	expect(picture).not.toMatch(/nicht|null|Fachleute|noch/);
});
