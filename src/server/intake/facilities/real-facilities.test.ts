import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locator } from '#domain/facility/locate.ts';
import type { CheckedDelivery } from '#domain/delivery/delivery.ts';
import { readDelivery } from '../read-delivery.ts';

const data = resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data');
const there = (city: string): boolean => existsSync(join(data, city, 'facilities'));
const read = async (city: string) => readDelivery(join(data, city), resolve(`demo/descriptions/${city}.yaml`));

/** Area id of a level → how many facilities of a list lie in it. */
function counted({ settings, boundaries, facilities }: CheckedDelivery, list: string, level: string): Map<string, number> {
	const found = facilities.find((f) => f.list.id === list)?.list;
	const locate = locator(settings.levels, boundaries, found?.date ?? '');
	const counts = new Map<string, number>();
	for (const f of found?.facilities ?? []) {
		const area = locate(f.lon, f.lat).find((id) => id.startsWith(`${level}:`)) ?? '';
		counts.set(area, (counts.get(area) ?? 0) + 1);
	}
	return counts;
}

// Known answers: `expected_counts_per_plr.csv`, which equals the counts of the repository the data come from (README of the data).
describe.skipIf(!there('berlin'))('Berlin', () => {
	test('2,880 Kitas, 902 schools and 407 youth clubs, in all 542 Planungsräume as known', async () => {
		const { delivery } = await read('berlin');
		expect(delivery?.facilities.map(({ list }) => [list.id, list.facilities.length])).toEqual([['kitas', 2880], ['schulen', 902], ['jugendfreizeit', 407]]);
		const known = readFileSync(join(data, 'berlin/facilities/expected_counts_per_plr.csv'), 'utf8').trimEnd().split(/\r?\n/).slice(1).map((line) => line.split(','));
		expect(known.length).toBe(542);
		const [kitas, schools, clubs] = ['kitas', 'schulen', 'jugendfreizeit'].map((list) => counted(delivery as CheckedDelivery, list, 'planungsraum'));
		const ours = known.map(([id = '']) => [id, ...[kitas, schools, clubs].map((counts) => String(counts?.get(`planungsraum:${id}`) ?? 0))]);
		expect(ours).toEqual(known);
	}, 30_000);
});

// Known answers: `expected_stadtteil_nr` of each point, computed by those who gathered the data.
describe.skipIf(!there('koeln'))('Köln', () => {
	test.each([['schulen', 'schulen_2024_25_sozialindex.geojson', () => true], ['openstreetmap', 'osm_einrichtungen_2013.geojson', (p: Record<string, string>) => p['amenity'] !== 'school']] as const)('%s lie in the Stadtteile as known', async (list, file, wanted) => {
		const { delivery } = await read('koeln');
		const { features } = JSON.parse(readFileSync(join(data, 'koeln/facilities', file), 'utf8')) as { features: { properties: Record<string, string> }[] };
		const known = new Map<string, number>();
		for (const { properties: p } of features.filter((f) => wanted(f.properties))) {
			const area = p['expected_stadtteil_nr'] ? `stadtteil:${p['expected_stadtteil_nr']}` : '';
			known.set(area, (known.get(area) ?? 0) + 1);
		}
		expect([...counted(delivery as CheckedDelivery, list, 'stadtteil')].sort()).toEqual([...known].sort());
	}, 30_000);
});

describe.skipIf(!there('leipzig'))('Leipzig', () => {
	test('309 Kitas; of 304 playgrounds three lie outside, as the README says', async () => {
		const { delivery, findings } = await read('leipzig');
		expect(delivery?.facilities.map(({ list }) => list.facilities.length)).toEqual([309, 304]);
		expect(counted(delivery as CheckedDelivery, 'spielplaetze', 'ortsteil').get('')).toBe(3);
		expect(findings.filter((f) => f.code === 'facility-outside').length).toBe(3);
	}, 30_000);
});

describe.skipIf(!existsSync(join(data, 'chemnitz_offers')))('Chemnitz', () => {
	test('flags, offers without a name, and several at one address', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'keck-chemnitz-'));
		try {
			cpSync(join(data, 'chemnitz_offers'), folder, { recursive: true });
			writeFileSync(join(folder, 'stadt.geojson'), JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { nr: '1' }, geometry: { type: 'Polygon', coordinates: [[[12.6, 50.6], [13.2, 50.6], [13.2, 51], [12.6, 51], [12.6, 50.6]]] } }] }));
			writeFileSync(join(folder, 'ew.csv'), 'nr;jahr;ew\n1;2023;250000\n');
			writeFileSync(join(folder, 'beschreibung.yaml'), `
fassung: 1
kommune: {kuerzel: chemnitz, name: Chemnitz, ags: "14511000", quelle: Probe, lizenz: {name: keine}}
ebenen: [{id: stadt, name: Stadt}]
gebietsstaende: [{ab: 2020-01-01, grenzen: [{ebene: stadt, datei: stadt.geojson, schluessel: nr}]}]
grundgroessen: [{id: ew, titel: Einwohner}]
dateien: [{datei: ew.csv, ebene: stadt, gebiet: nr, zeit: jahr, spalten: {ew: {grundgroesse: ew}}}]
einrichtungen:
  - {id: kitas, titel: Kitas, datei: kindertageseinrichtungen.geojson, art: kita, unterart: {spalte: HORT, codes: {"0": Kita, "1": Hort}}, schluessel: ID, name: BEZEICHNUNG, anschrift: [STRASSE, HAUSBEZ, PLZ], traeger: TRAEGER, web: URL, stand: 2023-12-31, quelle: Stadt Chemnitz}
  - {id: schulen, titel: Schulen, datei: schulen.geojson, art: schule, unterart: ART, name: BEZEICHNUNG, anschrift: [STRASSE, PLZ], traeger: TRAEGER, web: WWW, stand: 2023-12-31, quelle: Stadt Chemnitz}
  - {id: sozialarbeit, titel: Schulsozialarbeit, datei: schulsozialarbeit.geojson, art: anlaufstelle, unterart: LEISTUNGEN, name: BEZEICHNUNG, traeger: TRAEGER, stand: 2023-12-31, quelle: Stadt Chemnitz}
`);
			const { delivery, findings } = await readDelivery(folder, join(folder, 'beschreibung.yaml'));
			expect(findings.filter((f) => f.severity === 'blocks')).toEqual([]);
			expect(delivery?.facilities.map(({ list }) => list.facilities.length)).toEqual([175, 139, 51]);
			expect(delivery?.facilities[0]?.list.facilities.find((f) => f.id === '15')).toMatchObject({ subKind: 'Kita', address: 'Straße Usti nad Labem 197 09119', provider: 'KINDERVEREINIGUNG Chemnitz e. V.' });
			expect(findings.some((f) => f.code === 'facility-no-name' && f.file === 'schulsozialarbeit.geojson')).toBe(true);
		} finally {
			rmSync(folder, { recursive: true });
		}
	}, 30_000);
});
