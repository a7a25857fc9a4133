import { expect, test } from 'vitest';
import { SORTS } from '#url/indicator/indicator-words.ts';
import FigureTable from '#ui/table/FigureTable.svelte';
import { draw } from './draw.ts';
import { level, rows, share, whole } from './invented-town.ts';

const props = { caption: 'Probe, 2023', rows, whole, chosen: 'quartier:03', indicator: share, level, href: ({ code }: { code: string }) => `/g/${code}`, sortHref: (sort: string) => `?sortierung=${sort}` };

test('the table behind the map, highest value first', async () => {
	await expect(draw(FigureTable, { ...props, sort: 'wert-ab' })).toMatchFileSnapshot('output/table-descending.html');
});

test('every order begins with the whole and ends with the rest', () => {
	for (const sort of SORTS) {
		const heads = [...draw(FigureTable, { ...props, sort }).matchAll(/<th scope="row">\s*(?:<a[^>]*>)?([^<]+)/g)].map((m) => m[1]);
		expect([heads[0], heads.at(-1), heads.length]).toEqual(['Musterstadt', 'Ohne Quartier', 14]);
	}
});

test('columns without figures are left out', () => {
	const bare = rows.map((row) => ({ ...row, numerator: null, denominator: null }));
	const picture = draw(FigureTable, { ...props, rows: bare, whole: null, sort: 'gebiet' });
	expect(picture.match(/<th scope="col"/g)).toHaveLength(2);
});
