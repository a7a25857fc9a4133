import type { HostileDelivery } from '../hostile-delivery.ts';
import { refused, taken } from '../hostile-delivery.ts';
import { delivery, victim } from './victim.ts';

const yaml = (text: () => string): HostileDelivery['files'] => () => delivery({ 'beschreibung.yaml': text() });
const levels = (depth: number): string => Array.from({ length: depth }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 9 }, () => `*a${i}`).join(', ')}]`).join('\n');
const file = (name: string): string => `  - {datei: ${JSON.stringify(name)}, ebene: quartier, gebiet: nr, zeit: jahr, spalten: {ew: {grundgroesse: ew}}}`;

/** Descriptions, and names of files in them. */
export const DESCRIPTIONS: readonly HostileDelivery[] = [
	refused('description whose anchors multiply to 9^9 (billion laughs in YAML)', yaml(() => `a0: &a0 [x]\n${levels(9)}\n${victim()}`)),
	refused('description nested 100,000 deep', yaml(() => `kommune: ${'['.repeat(100_000)}${']'.repeat(100_000)}`)),
	refused('description with __proto__ as key', yaml(() => `${victim()}\n__proto__: {verschmutzt: ja}\n`)),
	refused('description with a tag that wants to make an object', yaml(() => victim().replace('fassung: 1', 'fassung: !!js/function "function () { return 1 }"'))),
	refused('description above 2 MiB', yaml(() => `${victim()}\n#${'x'.repeat(3 * 1024 * 1024)}`)),
	refused('file name that leads out of the folder', () => delivery({}, { files: file('../../../../etc/passwd') })),
	refused('absolute file name', () => delivery({}, { files: file('/etc/passwd') })),
	refused('file name with NUL', () => delivery({}, { files: file('zahlen.csv\u0000.txt') })),
	refused('file name of 10,000 characters', () => delivery({}, { files: file('x'.repeat(10_000)) })),
	refused('file name pattern of 200 stars', () => delivery({}, { files: file(`${'*a'.repeat(200)}.csv`) })),
	refused('period in the file name by a pattern that runs for ever', () => delivery({}, { files: file('zahlen.csv').replace('zeit: jahr', 'zeit: {dateiname: "^((a+)+)+$"}') })),
	taken('names of areas with markup and script', () => delivery({ 'q.geojson': JSON.stringify({
		type: 'FeatureCollection', features: ['01', '02'].map((nr, i) => ({ type: 'Feature', properties: { nr, name: `<img src=x onerror=alert(${i})>"'&` }, geometry: { type: 'Polygon', coordinates: [[[9 + i, 51], [10 + i, 51], [10 + i, 52], [9 + i, 52], [9 + i, 51]]] } }))
	}) }))
];
