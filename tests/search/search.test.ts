import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateMusterstadt } from '#demo/musterstadt/generate.ts';
import { readDelivery } from '#server/intake/read-delivery.ts';
import { KNOWN_ENTRIES } from '#ui/search/known-words.ts';
import { catalogueEntries } from '#view/search/catalogue-entries.ts';
import { SearchIndex } from '#view/search/search-index.ts';
import { EVERYDAY_WORDS } from '#wording/glossary/everyday-words.ts';
import { hitRates } from './hit-rates.ts';
import { BERLIN, KOELN, LEIPZIG, MUSTERSTADT, type Query } from './queries.ts';

/** A day after all borders of the described cities. */
const TODAY = '2024-12-31';

/** What a reader of the Kommune could find, made from its delivery as intake reads it. */
async function indexOf(folder: string, description: string): Promise<SearchIndex> {
	const { delivery } = await readDelivery(folder, description);
	if (!delivery) throw new Error(`${description} blocks`);
	const { themes, levels, indicators } = delivery.settings;
	return new SearchIndex([...catalogueEntries({ themes, levels, indicators, areas: delivery.boundaries.areas }, TODAY), ...KNOWN_ENTRIES], EVERYDAY_WORDS);
}

/** What must be reached: nearly always the first hit, and the rest among the first three. */
function holds(index: SearchIndex, queries: readonly Query[]): void {
	const rates = hitRates(index, queries);
	expect(rates.first / rates.queries, rates.missed.join('\n')).toBeGreaterThanOrEqual(0.93);
	expect(rates.three / rates.queries, rates.missed.join('\n')).toBeGreaterThanOrEqual(0.97);
}

describe('a search in Musterstadt', () => {
	const folder = mkdtempSync(join(tmpdir(), 'keck-search-'));
	let index: SearchIndex;
	beforeAll(async () => {
		generateMusterstadt(folder);
		index = await indexOf(folder, resolve('demo/musterstadt/beschreibung.yaml'));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const first = (text: string) => index.find(text, 1)[0]?.entry.id ?? null;

	test('finds what people mean', () => holds(index, MUSTERSTADT));
	test('never finds rests: they are no places', () => expect(index.find('Mitte ohne Quartier', 60).map((f) => f.entry.id)).not.toContain('gebiet:quartier:0100'));
	test.each(['', ' ', '-', '???', 'der die das', '🎈'])('nothing to be sought in „%s“ breaks nothing', (text) => expect(index.find(text, 5).length).toBeLessThanOrEqual(5));
	test('what nothing holds finds nothing, and names what is near', () => {
		expect(index.find('Xylophonkonzert', 5)).toEqual([]);
		expect(index.nearly('Kindararmuht').length).toBeGreaterThan(0);
	});
	test('all spellings of an Umlaut are one', () => expect(['Mühlenberg', 'Muehlenberg', 'Muhlenberg', 'MÜHLENBERG', 'mühlen-berg'].map(first)).toEqual(Array.from({ length: 5 }, () => 'gebiet:quartier:0701')));
	test('compounds in both ways', () => expect(['Kinderarmut', 'Kinder Armut', 'Armut Kinder', 'Armut von Kindern'].map(first)).toEqual(Array.from({ length: 4 }, () => 'indikator:kinderarmut')));
	test('a very long text is cut', () => expect(index.find('Altstadt '.repeat(5000), 3)[0]?.entry.id).toBe('gebiet:quartier:0101'));
});

const data = resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data');
describe.each([['leipzig', LEIPZIG], ['berlin', BERLIN], ['koeln', KOELN]] as const)('a search in %s, from the unedited files', (slug, queries) => {
	const folder = join(data, slug);
	test.skipIf(!existsSync(folder))('finds what people mean', async () => holds(await indexOf(folder, resolve(`demo/descriptions/${slug}.yaml`)), queries), 120_000);
});
