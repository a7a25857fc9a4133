import { describe, expect, inject, it } from 'vitest';
import { cells } from './harness/cells.ts';
import { example } from './harness/example.ts';
import { read, table } from './harness/published.ts';

describe('the API', () => {
	it('gives an indicator as JSON-stat 2.0 with a reason for every cell without a number', async () => {
		const { indicator } = await example();
		const dataset = await table(indicator.id);
		expect([dataset.version, dataset.class]).toEqual(['2.0', 'dataset']);
		expect(dataset.id).toEqual(['gebiet', 'zeit', ...indicator.classifications, 'mass']);
		expect(dataset.role).toMatchObject({ geo: ['gebiet'], time: ['zeit'], metric: ['mass'] });
		expect(dataset.value.length).toBe(dataset.size.reduce((product, size) => product * size, 1));
		const reasons = new Set(['withheld', 'not-collected', 'not-meaningful', 'pending']);
		const all = [...cells(dataset)];
		expect(all.filter(({ value, status }) => (value === null) !== reasons.has(status ?? ''))).toEqual([]);
		expect(all.some(({ value }) => value !== null)).toBe(true);
	});

	it('describes itself, and knows the Kommune', async () => {
		const description = await read<{ openapi: string; paths: object }>('/api/v1/openapi.json');
		expect(description.openapi).toMatch(/^3\./);
		expect(Object.keys(description.paths).length).toBeGreaterThan(4);
		expect(await read<object[]>('/api/v1/kommunen')).toEqual([['musterland', '99998'], ['musterstadt', '99999000']].map(([slug, ags]) => expect.objectContaining({ slug, ags, snapshot: 1 }) as object));
	});

	it.each([
		['/api/v1/musterstadt?farbe=rot', 400, /farbe/],
		['/api/v1/nirgendwo', 404, /nirgendwo/],
		['/api/v1/musterstadt/indikatoren/gibt-es-nicht', 404, /gibt-es-nicht/],
		['/api/v1/musterstadt/snapshots/99', 404, /Datenstand/]
	])('refuses %s with %i and says why', async (path, status, sentence) => {
		const answer = await fetch(inject('address') + path);
		expect(answer.status).toBe(status);
		expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
		expect(JSON.stringify(await answer.json())).toMatch(sentence);
	});

	it('gives the borders of the quarters with their four properties', async () => {
		const { fine } = await example();
		const borders = await read<{ type: string; features: { properties: object; geometry: { type: string } }[] }>(`/api/v1/musterstadt/gebiete/${fine.id}.geojson`);
		expect(borders.type).toBe('FeatureCollection');
		expect(borders.features.length).toBeGreaterThanOrEqual(fine.count);
		expect(Object.keys(borders.features[0]?.properties ?? {})).toEqual(expect.arrayContaining(['code', 'name', 'parent', 'ebene']));
		expect(new Set(borders.features.map(({ geometry }) => geometry.type.replace('Multi', '')))).toEqual(new Set(['Polygon']));
	});
});
