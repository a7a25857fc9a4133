import { expect, test } from 'vitest';
import { FACILITY_KINDS } from '#domain/facility/facility-kinds.ts';
import FacilityMap from '#ui/facility/FacilityMap.svelte';
import { draw } from './draw.ts';
import { geometry as borders, rows } from './invented-town.ts';

const geometry = { ...borders, place: { west: 9, north: 52, unitsEast: 1000, unitsSouth: 1000 } };
const areas = rows.map((row) => row.area).filter((area) => !area.rest);
/** One of each kind, side by side in the second row of quarters; a nameless one; one beyond the drawing. */
const points = [
	...FACILITY_KINDS.map(({ id, name }, i) => ({ anchor: `orte-${i}`, kind: id, name: `${name} & Co.`, lon: 9.05 + i * 0.08, lat: 51.7 })),
	{ anchor: 'orte-ohne', kind: 'kita', name: '', lon: 9.5, lat: 51.9 }, { anchor: 'orte-fern', kind: 'kita', name: 'Fern', lon: 12, lat: 51.9 }
];
const props = { geometry, areas, points, kinds: FACILITY_KINDS, chosen: null, href: ({ code }: { code: string }) => `?gebiet=${code}`, label: 'Einrichtungen: Probe', linked: 100 };

test('few facilities: each a link to its line, every kind a shape of its own', async () => {
	const picture = draw(FacilityMap, props);
	await expect(picture).toMatchFileSnapshot('output/facilities-few.html');
	expect(picture.match(/<a href="#orte-/g)).toHaveLength(12);
	expect(picture).toContain('Kita ohne Namen');
	expect(picture).toContain('1 Einrichtung liegt außerhalb der Zeichnung');
	const outlines = new Set([...picture.matchAll(/<path class="marks \w+ \w+" d="M[\d. -]+([^"]+)"/g)].map(([, shape]) => shape));
	expect(outlines.size).toBeGreaterThanOrEqual(10);
});

test('many: one path per kind, a few bytes a place', async () => {
	const crowd = Array.from({ length: 3000 }, (_, i) => ({ anchor: `k-${i}`, kind: i % 3 === 0 ? 'schule' : 'kita', name: '', lon: 9 + ((i * 7919) % 1000) / 1000, lat: 51.4 + ((i * 104_729) % 600) / 1000 }));
	const picture = draw(FacilityMap, { ...props, points: crowd, kinds: FACILITY_KINDS.slice(0, 2) });
	expect(picture.match(/<path class="marks [^>]*d="M[^"]{2000,}"/g)).toHaveLength(2);
	expect(picture).not.toContain('href="#k-');
	expect(picture.length).toBeLessThan(200_000);
});

test('a chosen area fills the drawing', () => {
	const picture = draw(FacilityMap, { ...props, chosen: areas[5]! });
	expect(picture).toMatch(/viewBox="213 170 325 260"/);
	expect(picture).toContain('class="ring"');
});
