import { expect } from 'vitest';
import { cells } from './harness/cells.ts';
import { example } from './harness/example.ts';
import { journey, journeys } from './harness/journey.ts';
import { table } from './harness/published.ts';

journeys('downloads', () => {
	journey('a page offers its figures as CSV for German spreadsheets', async ({ page, address }) => {
		const { indicator } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		const href = await page.getByRole('link', { name: /^Alle Werte als CSV/ }).getAttribute('href') ?? '';
		const answer = await fetch(new URL(href, address));
		expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		const bytes = Buffer.from(await answer.arrayBuffer());
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const [header = '', ...lines] = bytes.subarray(3).toString('utf8').trimEnd().split('\r\n');
		expect(header.split(';')).toEqual(expect.arrayContaining(['gebiet', 'ebene', 'zeit', 'wert', 'status']));
		const known = [...cells(await table(indicator.id))].filter(({ codes }) => codes['mass'] === 'wert');
		expect(lines.length).toBe(known.length);
		const value = header.split(';').indexOf('wert');
		expect(lines.map((line) => line.split(';')[value])).toEqual(known.map((cell) => (cell.value === null ? '' : String(cell.value).replace('.', ','))));
	});
});
