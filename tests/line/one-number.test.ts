import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withdraw } from '#server/release/withdraw.ts';
import { writeCsv } from '#server/takeout/csv.ts';
import { parseDataset } from '#server/takeout/dataset.ts';
import type { Counts } from './small-town.ts';
import { writeSmallTown } from './small-town.ts';
import type { EndOfLine } from './take-the-line.ts';
import { clock, releaseAgain, takeTheLine } from './take-the-line.ts';

const counts: Counts = {
	A1: [200, 800, 60, 90], A2: [150, 650, 40, 61], A3: [90, 410, 2, 30], A4: [100, 500, 20, 41],
	B1: [300, 900, 31, 70], B2: [40, 40, 0, 5], B3: [120, 500, 12, 0]
};

async function line(given: Counts): Promise<EndOfLine> {
	const folder = writeSmallTown(given);
	try {
		return await takeTheLine(folder, join(folder, 'beschreibung.yaml'), 'klein');
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe('from a cell of a file to what everyone reads', () => {
	let end: EndOfLine;
	let csv: string[];
	beforeAll(async () => {
		end = await line(counts);
		csv = writeCsv(parseDataset(end.files.get('indikatoren/quote.json') ?? '')).toString('utf8').split('\r\n');
	});
	afterAll(() => end.done());
	const row = (area: string, group: string): string => csv.find((l) => l.startsWith(`${area};`) && l.includes(`;${group};`))?.split(';').slice(-6).join(';') ?? 'no row';
	const shown = async (period: string | null, area: string, group: string | null): Promise<unknown> => {
		const view = await end.snapshots.indicator('klein', 'quote', { level: null, period, group, area }, null);
		return view.chosen?.value;
	};

	test('a share is the rounded ratio of its counts, on the page and in the download', async () => {
		// 150 of 1,000
		expect(await shown(null, 'A1', null)).toEqual({ kind: 'known', value: 15 });
		expect(row('quartier:A1', 'insgesamt')).toBe('15;;150;;1000;');
		// 31 of 300 = 10.333… %
		expect(row('quartier:B1', 'u15')).toBe('10,3;;31;;300;');
	});

	test('upper levels are sums of counts, never means of shares', () => {
		// 165 children of 1,000; the mean of the quarters' shares would be another number
		expect(row('stadt:1', 'u15')).toBe('16,5;;165;;1000;');
		expect(row('bezirk:B', 'insgesamt')).toBe('6,2;;118;;1900;');
	});

	test('a small count is withheld with the fewest partners that keep it in doubt; every district is shown', async () => {
		const withheld = (['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3'] as const).flatMap((q) => ['u15', 'ab15'].filter((g) => /^;nicht ausgewiesen;;nicht ausgewiesen;\d+;$/.test(row(`quartier:${q}`, g))).map((g) => `${q} ${g}`));
		expect(withheld).toHaveLength(4);
		expect(withheld).toEqual(expect.arrayContaining(['A3 u15', 'A3 ab15']));
		expect(withheld.every((w) => w.startsWith('A'))).toBe(true);
		expect(await shown(null, 'A3', 'alter:u15')).toEqual({ kind: 'withheld' });
		expect(row('bezirk:A', 'u15')).toBe('22,6;;122;;540;');
	});

	test('a true zero stays a zero', () => {
		expect(row('quartier:B2', 'u15')).toBe('0;;0;;40;');
	});

	test('a supplied mean is shown only over 100 people, and what may not be published is nowhere', () => {
		const mean = parseDataset(end.files.get('indikatoren/mittel.json') ?? '');
		const at = (area: string): unknown => mean.value[mean.dimension['gebiet']!.category.index.indexOf(area) * 3];
		expect([at('quartier:B1'), at('quartier:B2')]).toEqual([41.5, null]);
		// Delivered is 41.4972: what the indicator does not show must not stand in the table behind it either.
		expect(parseDataset(end.files.get('grundgroessen/mittel.json') ?? '').value.filter((v) => v !== null)).toContain(41.5);
		expect([...end.files.values()].some((text) => text.includes('4972'))).toBe(false);
		expect([...end.files.keys()].filter((name) => name.includes('intern'))).toEqual([]);
		expect([...end.files.values()].some((text) => /\b77[1-4]\b/.test(text) || text.includes('Nur intern'))).toBe(false);
	});
});

test('what was withdrawn does not come back with the same content', async () => {
	const folder = writeSmallTown(counts);
	const end = await takeTheLine(folder, join(folder, 'beschreibung.yaml'), 'klein');
	try {
		await withdraw(end.data, 'klein', 'public', 1, 'indikatoren/quote.json', 'Spalten vertauscht.', clock);
		await expect(releaseAgain(end.data, 'klein')).rejects.toThrow('„indikatoren/quote.json“ wurde mit genau diesem Inhalt zurückgezogen (Spalten vertauscht.)');
	} finally {
		end.done();
		rmSync(folder, { recursive: true });
	}
});
