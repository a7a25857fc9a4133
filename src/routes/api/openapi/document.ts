import { FACILITY_KIND_IDS } from '#domain/facility/facility-kinds.ts';
import { tableParameters } from '../tables.ts';
import { schemas } from './schemas.ts';

type Parameter = { readonly name: string; readonly in: 'path' | 'query'; readonly required: boolean; readonly description: string; readonly schema: object };

const place = (name: string, description: string, schema: object = { type: 'string' }): Parameter => ({ name, in: 'path', required: true, description, schema });
const kommune = place('kommune', 'Kürzel der Kommune aus /api/v1/kommunen', { type: 'string', pattern: '^[a-z0-9-]+$' });
const nummer = place('nummer', 'Nummer des Datenstands, auch mit Prüfzeichen', { type: 'string', pattern: '^[1-9]\\d*(-[0-9a-f]{8})?$' });
const id = place('id', 'Kennung aus /api/v1/{kommune}');
const ebene = place('ebene', 'Kennung der Ebene aus /api/v1/{kommune}');

const meaning: Readonly<Record<(typeof tableParameters)[number], string>> = {
	ebene: 'Nur Gebiete dieser Ebene', gebiet: 'Nur dieses Gebiet, mit seiner Ebene geschrieben: quartier:0101', zeit: 'Nur dieser Zeitraum',
	gruppe: 'Nur diese Gruppe, zum Beispiel alter:u15,geschlecht:w; „insgesamt“ für alle'
};
const choice = (name: string, description: string): Parameter => ({ name, in: 'query', required: false, description, schema: { type: 'string' } });
const tableChoices = tableParameters.map((name) => choice(name, meaning[name]));

const problem = (description: string): object => ({ description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } });

function get(summary: string, mediaType: string, schema: object, parameters: readonly Parameter[]): object {
	return {
		get: {
			summary, parameters,
			responses: {
				200: { description: 'In Ordnung', headers: { etag: { schema: { type: 'string' } } }, content: { [mediaType]: { schema } } },
				304: { description: 'Unverändert seit dem genannten ETag' },
				400: problem('Ein Parameter ist unbekannt, leer oder doppelt; das Dokument nennt ihn'),
				...(parameters.length > 0 ? { 404: problem('Das gibt es nicht'), 410: problem('Der Datenstand wurde zurückgezogen; das Dokument nennt den Grund') } : {})
			}
		}
	};
}
const ref = (name: keyof typeof schemas): object => ({ $ref: `#/components/schemas/${name}` });

/** The addresses of one Kommune: of the newest Datenstand, or of a numbered one. */
function ofKommune(base: string, where: readonly Parameter[], which: string): Record<string, object> {
	const paths: Record<string, object> = { [base]: get(`Was es gibt (${which})`, 'application/json', ref('Kommune'), where) };
	for (const [folder, what] of [['indikatoren', 'Indikator'], ['grundgroessen', 'Grundgröße']] as const) {
		const parameters = [...where, id, ...tableChoices];
		for (const suffix of ['', '.json']) paths[`${base}/${folder}/{id}${suffix}`] = get(`${what} als JSON-stat, alle Ebenen (${which})`, 'application/json', ref('Tabelle'), parameters);
		paths[`${base}/${folder}/{id}.csv`] = get(`${what} als CSV mit Statusspalten (${which})`, 'text/csv', { type: 'string' }, parameters);
	}
	paths[`${base}/audit.json`] = get(`Geheimhaltungsnachweis (${which})`, 'application/json', ref('Nachweis'), where);
	paths[`${base}/katalog`] = get(`Katalog: alles außer Zahlen und Grenzen, was man braucht, um die Prüfung der Geheimhaltung zu wiederholen (${which})`, 'application/json', ref('Katalog'), where);
	paths[`${base}/dateien`] = get(`Namen aller veröffentlichten Dateien (${which})`, 'application/json', { type: 'object' }, where);
	paths[`${base}/dateien/{name}`] = get(`Eine veröffentlichte Datei, wie sie im Datenstand liegt (${which})`, 'application/json', { type: 'object' }, [...where, place('name', 'Name aus /dateien, mit Schrägstrichen')]);
	const kinds = choice('art', `Nur diese Arten, getrennt durch Kommas: ${FACILITY_KIND_IDS.join(', ')}`);
	paths[`${base}/einrichtungen.csv`] = get(`Einrichtungen als CSV, mit dem Gebiet jeder Ebene (${which})`, 'text/csv', { type: 'string' }, [...where, kinds]);
	paths[`${base}/einrichtungen.geojson`] = get(`Einrichtungen als Punkte, mit dem Gebiet jeder Ebene (${which})`, 'application/geo+json', ref('Grenzen'), [...where, kinds]);
	paths[`${base}/gebiete/{ebene}.geojson`] = get(`Gebiete einer Ebene mit ihren Grenzen; geometry ist null, wo keine vorliegen (${which})`, 'application/geo+json', ref('Grenzen'), [...where, ebene, choice('gebietsstand', 'Erster Tag des Gebietsstands; sonst der neueste')]);
	return paths;
}

/** OpenAPI 3.1. `document.test.ts` holds it against the routes that exist. */
export const openApi = {
	openapi: '3.1.0',
	info: {
		title: 'KECK: offene Daten des kleinräumigen Sozialatlas', version: '1',
		description: 'Alles, was die Seiten zeigen, in maschinenlesbarer Form. Nur Lesen, ohne Anmeldung, ohne Kennung. Veröffentlicht wird ausschließlich, was die Geheimhaltung durchlaufen hat. Die Kopfzeile „keck-datenstand“ nennt den Datenstand, aus dem eine Antwort kommt.'
	},
	servers: [{ url: '/' }],
	paths: {
		'/api/v1/kommunen': get('Alle Kommunen mit einem Datenstand', 'application/json', ref('Kommunen'), []),
		'/api/v1/openapi.json': get('Diese Beschreibung', 'application/json', { type: 'object' }, []),
		...ofKommune('/api/v1/{kommune}', [kommune], 'der neueste Datenstand'),
		...ofKommune('/api/v1/{kommune}/snapshots/{nummer}', [kommune, nummer], 'ein bestimmter Datenstand')
	},
	components: { schemas }
};
