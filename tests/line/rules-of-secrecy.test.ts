import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '#domain/indicator/published.ts';
import { DEFAULT_RULES } from '#domain/secrecy/secrecy-rules.ts';
import { manifestOf, writeSnapshot } from '#server/release/publish.ts';
import type { Counts } from './small-town.ts';
import { writeSmallTown } from './small-town.ts';
import type { EndOfLine } from './take-the-line.ts';
import { takeTheLine } from './take-the-line.ts';

// 3,187 + 4,732 = 7,919 children in A1 and B1 together: no area of the town is those two, so no file may know the number.
const counts: Counts = {
	A1: [3187, 800, 60, 90], A2: [150, 650, 40, 61], A3: [90, 110, 20, 30], A4: [100, 500, 20, 41], B1: [4732, 900, 31, 70], B2: [40, 40, 0, 5], B3: [120, 500, 12, 7]
};

async function line(rules: string, more: string): Promise<EndOfLine> {
	const folder = writeSmallTown(counts);
	const file = join(folder, 'beschreibung.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace('beschreibung: Erfunden.', `beschreibung: Erfunden., geheimhaltung: {${rules}}`));
	appendFileSync(file, more);
	try {
		return await takeTheLine(folder, file, 'klein');
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe('what the Kommune declares in confidence', () => {
	let end: EndOfLine;
	beforeAll(async () => {
		end = await line('einwohner: ew', `
verknuepfungen: [{teilmenge: "bezug[alter=u15]", von: "ew[alter=u15]"}]
zusaetzlich-geheim: [{grundgroesse: bezug, gebiete: ["quartier:B3"], grund: Nachbarn kennen einander}]
anderswo-veroeffentlicht:
  - {grundgroesse: ew, gebiete: ["quartier:A1", "quartier:B1"], zeit: "2023", gruppe: "alter:u15", wert: 7919, quelle: Schulbericht 41}
  - {grundgroesse: ew, gebiete: ["quartier:A1", "quartier:B1"], zeit: "2023", gruppe: "alter:u15", von: 7907, bis: 7927, quelle: Zeitung vom Montag}
`);
	});
	afterAll(() => end.done());

	test('stands in no published file: neither reasons nor sources nor numbers', () => {
		const all = [...end.files].map(([name, text]) => `${name}\n${text}`).join('\n');
		expect(all.length).toBeGreaterThan(10_000);
		for (const word of ['Nachbarn', 'Schulbericht', 'Zeitung', 'handHidden', 'outsideFacts']) expect(all).not.toContain(word);
		for (const number of ['7919', '7907', '7927']) expect(all).not.toMatch(new RegExp(`(?<![\\d.])${number}(?![\\d.])`));
		// The search finds what is there.
		expect(all).toMatch(/(?<![\d.])3187(?![\d.])/);
	});

	test('while relations, rules and the figure of inhabitants are public', () => {
		const { kommune, relations } = JSON.parse(end.files.get('katalog.json') ?? '') as Catalogue;
		expect(relations).toHaveLength(1);
		expect(kommune).toMatchObject({ inhabitants: 'ew', rules: { minimumInhabitants: 300, minimumCount: 3 } });
	});
});

describe('areas with few inhabitants', () => {
	const question = { level: null, period: null, group: null, area: null };
	const of = async (rules: string) => {
		const end = await line(rules, '');
		try {
			const { rows } = await end.snapshots.indicator('klein', 'quote', question, null);
			const area = await end.snapshots.area('klein', 'quartier', 'A3', null);
			const quote = area.sections[0]?.lines.find((l) => l.indicator.id === 'quote');
			return {
				file: end.files.get('kleine-gebiete.json'), unranked: rows.filter((r) => r.unranked !== null).map((r) => [r.area.code, r.unranked, r.value.kind]),
				own: quote?.unranked, spread: quote?.spread.length, known: rows.filter((r) => r.value.kind === 'known').length
			};
		} finally {
			end.done();
		}
	};

	test('take no part in rankings; their values stay', async () => {
		// A3 has 200 inhabitants, B2 80; the town and its districts have more than 300.
		const { file, unranked, own, spread, known } = await of('einwohner: ew');
		expect(JSON.parse(file ?? '')).toEqual({ 2023: { 'quartier:A3': 'few', 'quartier:B2': 'few' } });
		expect(unranked).toEqual([['A3', 'few', 'known'], ['B2', 'few', 'known']]);
		expect([own, spread]).toEqual(['few', known - 2]);
	});

	test('the Kommune sets the minimum', async () => expect((await of('einwohner: ew, mindesteinwohner: 100')).unranked).toEqual([['B2', 'few', 'known']]));

	test('without a figure of inhabitants all are ranked', async () => {
		const { file, unranked, own, spread, known } = await of('mindesteinwohner: 500');
		expect([file, unranked, own, spread]).toEqual([undefined, [], null, known]);
	});
});

test('a snapshot of an earlier version stays readable, and nobody is left out of its rankings', async () => {
	const end = await line('einwohner: ew', '');
	try {
		const { relations: _, ...catalogue } = JSON.parse(end.files.get('katalog.json') ?? '') as Catalogue;
		const { inhabitants: __, ...kommune } = catalogue.kommune;
		const old = {
			...catalogue, kommune: { ...kommune, rules: { minimumCount: 4, minimumDenominator: 30, minimumSuppliedDenominator: 100 } },
			baseFigures: catalogue.baseFigures.map(({ factor: _factor, rules: _rules, ...figure }) => figure)
		};
		const files = new Map([...end.files].filter(([name]) => name !== 'kleine-gebiete.json').map(([name, text]) => [name, name === 'katalog.json' ? JSON.stringify(old) : text]));
		const { manifest, text } = manifestOf('klein', 'public', 2, '2026-11-23', files);
		await writeSnapshot(join(end.data, 'snapshots', 'public'), manifest, text, files);
		const view = await end.snapshots.indicator('klein', 'quote', { level: null, period: null, group: null, area: null }, null);
		expect([view.snapshot.number, view.rows.length, view.rows.filter((r) => r.unranked !== null)]).toEqual([2, 7, []]);
		const read = (await end.snapshots.open('klein', null)).catalogue;
		expect([read.kommune.rules, read.kommune.inhabitants, read.relations]).toEqual([{ ...DEFAULT_RULES, minimumCount: 4 }, null, []]);
		expect(read.baseFigures.every((b) => b.factor === null && Object.keys(b.rules).length === 0)).toBe(true);
	} finally {
		end.done();
	}
});
