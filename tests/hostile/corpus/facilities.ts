import type { HostileDelivery } from '../hostile-delivery.ts';
import { refused, taken } from '../hostile-delivery.ts';
import { delivery } from './victim.ts';

const MIB = 1024 * 1024;
const POINTS = 'einrichtungen: [{id: orte, titel: Orte, datei: orte.geojson, art: kita, name: name, web: web, traeger: name, stand: 2023-12-31, quelle: Amt}]\n';
const TABLE = 'einrichtungen: [{id: orte, titel: Orte, datei: orte.csv, laenge: x, breite: y, art: {spalte: art}, name: name, stand: 2023-12-31, quelle: Amt}]\n';
const points = (text: () => string): HostileDelivery['files'] => () => delivery({ 'orte.geojson': text() }, { more: POINTS });
const table = (text: () => string): HostileDelivery['files'] => () => delivery({ 'orte.csv': text() }, { more: TABLE });
const collection = (coordinates: string, properties = '{"name":"Kita","web":"https://kita.example/"}'): string => `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${properties},"geometry":{"type":"Point","coordinates":${coordinates}}}]}`;

/** Lists of facilities, as points and as tables. */
export const FACILITIES: readonly HostileDelivery[] = [
	refused('facilities above 20 MiB', points(() => collection('[9.5,51.5]', `{"name":"${'x'.repeat(21 * MIB)}"}`))),
	refused('19 MiB of brackets as facilities', points(() => `{"type":"FeatureCollection","features":[${'[],'.repeat(6 * MIB)}[]]}`)),
	refused('a point whose coordinates are nested 100,000 deep', points(() => collection(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))),
	refused('a point at NaN', points(() => collection('[NaN,51.5]'))),
	refused('facilities at no place on earth', points(() => collection('[1e999,51.5]'))),
	refused('60,000 facilities', table(() => `x;y;art;name\n${'9,5;51,5;kita;Kita\n'.repeat(60_000)}`)),
	refused('a kind that is a script', table(() => 'x;y;art;name\n9,5;51,5;<script>alert(1)</script>;Kita\n')),
	refused('a kind called constructor', table(() => 'x;y;art;name\n9,5;51,5;constructor;Kita\n')),
	refused('a list of facilities outside of the folder', () => delivery({}, { more: POINTS.replace('orte.geojson', '../../../../etc/passwd') })),
	taken('names of facilities with markup, formulas and turned writing, links with script', points(() => collection('[9.5,51.5]', JSON.stringify({ name: '=cmd|\'/C calc\'!A0 <img src=x onerror=alert(1)> \u202egnp.exe', web: 'javascript:alert(1)' })))),
	taken('a facility whose properties are called __proto__', points(() => collection('[9.5,51.5]', '{"__proto__":{"kind":"x"},"constructor":"y","name":"Kita","web":""}')))
];
