import { expect, test } from 'vitest';
import { known } from '#domain/figure/figure.ts';
import AreaMap from '#ui/map/AreaMap.svelte';
import Legend from '#ui/map/Legend.svelte';
import SmallMaps from '#ui/map/small/SmallMaps.svelte';
import { symbolScale } from '#ui/map/symbols/symbol-scale.ts';
import { draw } from './draw.ts';
import { count, geometry, level, makeArea, makeRow, rows, share } from './invented-town.ts';

const href = ({ code }: { code: string }) => `?gebiet=${code}`;

test('counts as circles: small on large, a loss by a hollow circle, states by their signs', async () => {
	const counted = rows.map((row, at) => (row.value.kind === 'known' && row.value.value !== 0 ? { ...row, value: makeRow(row.area, known(at === 1 ? -40 : row.value.value * 100)).value } : row));
	const values = counted.flatMap(({ area, value }) => (value.kind === 'known' && !area.rest ? [value.value] : []));
	const picture = draw(AreaMap, { geometry, values: { rows: counted, classOf: () => 0, classCount: 0, indicator: count, symbols: symbolScale(values, geometry) }, href, chosen: 'quartier:03', label: 'Karte: Probe' });
	await expect(picture).toMatchFileSnapshot('output/map-circles.html');
	expect(picture).not.toMatch(/class="[kd]\d"/);
	expect(picture.match(/<circle data-area/g)).toHaveLength(6);
});

test('a map around the value of the whole', async () => {
	const picture = draw(AreaMap, { geometry, values: { rows, classOf: (value: number) => (value < 10 ? 0 : value < 20 ? 2 : 4), classCount: 5, indicator: share, diverging: true }, href, label: 'Karte: Probe' });
	await expect(picture).toMatchFileSnapshot('output/map-around.html');
	expect(picture).toContain('class="tile-zero d1"');
});

test('small maps write borders once and say each look once', async () => {
	const facet = (period: string) => ({ period, group: '', borders: '2015-01-01', map: geometry, rows: rows.slice(0, 12), whole: null, title: period, href: `?zeit=${period}`, shown: period === '2023', text: '14,1\u202f%' });
	const picture = draw(SmallMaps, { facets: [facet('2022'), facet('2023')], values: { classOf: (value: number) => (value < 10 ? 0 : 1), classCount: 2, indicator: share }, chosen: 'quartier:03' });
	await expect(picture).toMatchFileSnapshot('output/small-maps.html');
	expect(picture.match(/M0 0h250v200h-250z/g)).toHaveLength(1);
	expect(picture.match(/<use href/g)).toHaveLength(24);
});

test.each([
	['one class', [{ from: 0, to: 0, count: 12 }], ['100%']], ['all withheld', [], []], ['an empty class between', [{ from: 0, to: 5, count: 3 }, { from: 6, to: 10, count: 0 }, { from: 11, to: 15, count: 6 }], ['50%', '0%', '100%']]
])('the legend as a histogram is true: %s', (_, classes, bars) => {
	const plain = rows.slice(0, 3);
	expect([...draw(Legend, { classes, rows: plain, indicator: share, level }).matchAll(/<rect width="([^"]+)"/g)].map((m) => m[1])).toEqual(bars);
});

test('where nothing but states is shown, their bars are shares of all areas', () => {
	const hidden = [1, 2, 3].map((at) => makeRow(makeArea(String(at), `Q${at}`), known(5))).concat(rows[4]!);
	expect(draw(Legend, { classes: [], rows: hidden, indicator: count, level })).toContain('<rect width="25%">');
});
