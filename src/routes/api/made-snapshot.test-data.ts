import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PublishedFacilities } from '#domain/facility/published-facilities.ts';
import type { Catalogue, PublishedBaseFigure, PublishedIndicator } from '#domain/indicator/published.ts';
import { fileName } from '#view/file-name.ts';
import type { AuditProof } from '#view/audit-proof.ts';
import { type Manifest } from '#server/snapshot/format.ts';
import type { Dataset } from '#server/takeout/dataset.ts';
import { DEFAULT_RULES } from '#domain/secrecy/secrecy-rules.ts';

/** Names, areas and numbers of this town are made up for the tests of the API. */
const indicator = {
	id: 'quote', title: 'Quote', theme: 'lage', kind: 'share', unit: '%', numerator: [], denominator: [], factor: 100, decimals: 1, direction: 'more-need', open: [],
	definition: 'Eins durch das andere.', reading: '', sentence: '', version: '1', classifications: ['geschlecht'], groups: ['', 'geschlecht:w'], periods: ['2022', '2023'], levels: ['stadt', 'quartier'], baseFigures: ['leute'], deliveries: []
} satisfies PublishedIndicator;
const baseFigure = {
	id: 'leute', title: 'Leute', unit: 'Personen', kind: 'stock', secrecy: 'counts', classifications: [], additivity: {}, exactness: 'exact', decimals: 0, denominator: null, factor: null, rules: {},
	source: 'Register', referenceDate: '31.12.', legalBasis: '', publish: 'yes', periods: ['2022', '2023'], levels: ['stadt', 'quartier'], deliveries: []
} satisfies PublishedBaseFigure;
const area = (level: string, code: string, name: string, parent: string | null): Catalogue['areas'][number] => ({ id: `${level}:${code}`, level, code, name, parent, validFrom: null, validTo: null, rest: false });
const areas = [area('stadt', '1', 'Probestadt', null), area('quartier', '01', 'Nord', 'stadt:1'), area('quartier', '02', 'Süd; am Fluss', 'stadt:1')];

const catalogue: Catalogue = {
	format: 1,
	kommune: { slug: 'probestadt', name: 'Probestadt', ags: '00000001', invented: true, office: 'Amt', contact: 'amt@example.org', attribution: 'Probestadt', licence: { name: 'frei', url: 'https://example.org/' }, about: '', rules: DEFAULT_RULES, inhabitants: null, background: null, audienceRules: {} },
	levels: [{ id: 'stadt', name: 'Stadt', plural: 'Stadt' }, { id: 'quartier', name: 'Quartier', plural: 'Quartiere' }],
	gebietsstaende: [{ id: '2015-01-01', name: '2015' }, { id: '2023-01-01', name: '2023' }],
	areas, classifications: [{ id: 'geschlecht', name: 'Geschlecht', codes: [{ code: 'w', name: 'weiblich' }], sums: [] }],
	themes: [{ id: 'lage', name: 'Lage', description: '' }], baseFigures: [baseFigure], indicators: [indicator], relations: []
};
const gebiet = { label: 'Gebiet', category: { index: areas.map((a) => a.id), label: Object.fromEntries(areas.map((a) => [a.id, a.name])) } };
const zeit = { label: 'Zeit', category: { index: ['2022', '2023'] } };
export const quote: Dataset = {
	version: '2.0', class: 'dataset', id: ['gebiet', 'zeit', 'geschlecht', 'mass'], size: [3, 2, 2, 1],
	dimension: { gebiet, zeit, geschlecht: { category: { index: ['insgesamt', 'w'], label: { insgesamt: 'insgesamt', w: 'weiblich' } } }, mass: { category: { index: ['wert'] } } },
	value: [10, 11, 12, 13, 20, 21, 22, null, 30, 31, 0, null], status: [null, null, null, null, null, null, null, 'withheld', null, null, null, 'pending']
};
const leute: Dataset = { version: '2.0', class: 'dataset', id: ['gebiet', 'zeit', 'mass'], size: [3, 2, 1], dimension: { gebiet, zeit, mass: { category: { index: ['wert'] } } }, value: [100, 110, 40, 50, 60, 60], status: [null, null, null, null, null, null] };
const borders = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { code: '01', name: 'Nord', parent: '1', ebene: 'quartier' }, geometry: null }] };

const facilities: PublishedFacilities = {
	format: 1,
	lists: [{
		id: 'orte', title: 'Orte', source: 'Amt', licence: null, date: '2023-06-30', gebietsstand: '2023-01-01', delivery: { revision: 3, on: '2023-07-01' }, targets: {},
		facilities: [
			{ id: '1', kind: 'kita', subKind: null, name: '=Kita; "Nord"', lon: 9.5, lat: 51.25, address: null, provider: null, places: 60, web: 'https://example.org/', areas: ['stadt:1', 'quartier:01'] },
			{ id: '2', kind: 'schule', subKind: 'Grundschule', name: 'Schule', lon: 9, lat: 51, address: 'Am Weg 1', provider: 'Stadt', places: null, web: null, areas: [] }
		]
	}]
};

/** The proof of the second snapshot; the first was made before there were proofs. */
export const proof = {
	format: 1, rules: { kommune: DEFAULT_RULES, differing: [], sources: Object.fromEntries(Object.keys(DEFAULT_RULES).map((name) => [name, 'Probe.'])) as AuditProof['rules']['sources'] },
	values: 18, withheld: 1, audit: { judged: 1, facts: 17, safe: 1, narrow: 0, disclosed: 0, timeout: 0 }, earlierStands: 1, nonInterference: { worlds: 1, files: 5 }, unprotected: ['copies']
} satisfies AuditProof;

/** Writes two snapshots of a small town as `src/server/snapshot/format.ts` describes them. Of the first every file lives on in the second. */
export function publishTown(data: string): void {
	const root = join(data, 'snapshots', 'public');
	const files: Readonly<Record<string, unknown>> = {
		[fileName.catalogue]: catalogue, [fileName.indicator('quote')]: quote, [fileName.baseFigure('leute')]: leute, [fileName.geojson('2015-01-01', 'quartier')]: borders, [fileName.audit]: proof, [fileName.facilities]: facilities
	};
	const hashes: Record<string, string> = {};
	mkdirSync(join(root, 'probestadt', 'files'), { recursive: true });
	for (const [name, content] of Object.entries(files)) {
		const text = JSON.stringify(content);
		hashes[name] = createHash('sha256').update(text).digest('hex');
		writeFileSync(join(root, 'probestadt', 'files', `${hashes[name]}.gz`), gzipSync(text));
	}
	for (const number of [1, 2]) {
		const { [fileName.audit]: _, ...older } = hashes;
		const manifest: Manifest = { format: 1, kommune: 'probestadt', audience: 'public', number, releasedOn: `2024-01-0${number}`, files: number === 1 ? older : hashes };
		mkdirSync(join(root, 'probestadt', String(number)));
		writeFileSync(join(root, 'probestadt', String(number), 'manifest.json'), JSON.stringify(manifest));
	}
	writeFileSync(join(root, 'stamp'), '2');
}
