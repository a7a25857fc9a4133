import { expect, test } from 'vitest';
import { mapClasses } from '#domain/classification/map-classes.ts';
import AreaMap from '#ui/map/AreaMap.svelte';
import NoMap from '#ui/map/NoMap.svelte';
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

test('an area whose borders nobody gave is named beneath the map, with its value', () => {
	const without = { ...geometry, shapes: geometry.shapes.filter((shape) => shape.area !== 'quartier:03') };
	const picture = draw(AreaMap, { geometry: without, values, href, label: 'Karte: Probe, 2023' });
	const { area } = rows.find((row) => row.area.id === 'quartier:03')!;
	expect(picture.match(/<a href/g)).toHaveLength(11);
	expect(picture).toMatch(new RegExp(`Nicht auf der Karte, weil ohne Fläche:.*${area.name} \\(`));
});

test('where a level has no map a sentence says so and names the levels that have one', () => {
	const alone = draw(NoMap, { level, others: [] });
	expect(alone).toContain(`Für die ${level.plural} liegen keine Grenzen vor, darum gibt es hier keine Karte.`);
	expect(alone).not.toContain('Karten gibt es');
	const others = [{ id: 'bezirk', plural: 'Bezirke', href: '?ebene=bezirk' }, { id: 'block', plural: 'Blöcke', href: '?ebene=block' }];
	expect(draw(NoMap, { level, others }).replaceAll('\n', '')).toContain('Karten gibt es für: <a href="?ebene=bezirk">Bezirke</a>, <a href="?ebene=block">Blöcke</a>.');
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
