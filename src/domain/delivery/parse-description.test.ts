import { describe, expect, test } from 'vitest';
import type { ParsedDescription } from './parse-description.ts';
import { parseDescription } from './parse-description.ts';
import { DEFAULT_RULES } from '../secrecy/secrecy-rules.ts';

const sound = {
	fassung: '1',
	kommune: { kuerzel: 'klein', name: 'Klein', ags: '09999000', quelle: 'q', lizenz: { name: 'l' } },
	ebenen: [{ id: 'stadt', name: 'Stadt' }, { id: 'quartier', name: 'Quartier', plural: 'Quartiere' }],
	gebietsstaende: [{ ab: '2015-01-01', grenzen: [{ ebene: 'stadt', aus: 'quartier', fest: { schluessel: '1', name: 'Klein' } }, { ebene: 'quartier', datei: 'q.geojson', schluessel: 'nr' }] }],
	klassifikationen: [{ id: 'alter', name: 'Alter', auspraegungen: [{ code: 'u15', name: 'unter 15' }, { code: 'ab15', name: 'ab 15' }], summen: [{ ganzes: 'insgesamt', teile: ['u15', 'ab15'] }] }],
	grundgroessen: [{ id: 'einwohner', titel: 'E', klassifikationen: ['alter'], summen: { quartier: 'additiv' } }, { id: 'sgb2', titel: 'S', klassifikationen: ['alter'] }, { id: 'mittel', titel: 'M', art: 'angeliefert', nenner: 'einwohner' }],
	dateien: [{ datei: 'a.csv', ebene: 'quartier', gebiet: 'nr', zeit: 'jahr', spalten: { EW: { grundgroesse: 'einwohner' } } }],
	themen: [{ id: 'soziales', name: 'Soziales' }],
	indikatoren: [{ id: 'kinderarmut', titel: 'K', thema: 'soziales', art: 'anteil', zaehler: 'sgb2[alter=u15]', nenner: 'einwohner[alter=u15]', gruppen: { alter: 'beide' } }]
};
/** The sound description with one value replaced at a path like `grundgroessen.0.art`; undefined removes. */
function changed(path: string, value: unknown): ParsedDescription {
	const copy = structuredClone(sound) as Record<string, unknown>;
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	const target = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
	target[last] = value;
	return parseDescription(copy, 'b.yaml', (p) => p.length);
}

test('a sound description becomes settings with the defaults of the format', () => {
	const parsed = parseDescription(sound, 'b.yaml');
	if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.findings));
	const { settings, files } = parsed.description;
	expect(settings.kommune.rules).toEqual(DEFAULT_RULES);
	expect(settings.baseFigures[0]).toMatchObject({ kind: 'stock', secrecy: 'counts', exactness: 'exact', additivity: { quartier: 'additive' }, publish: 'yes' });
	expect(settings.indicators[0]).toMatchObject({ kind: 'share', factor: 100, direction: 'neutral', numerator: [{ sign: 1, baseFigure: 'sgb2', codes: { alter: 'u15' } }], open: [{ classification: 'alter', applies: 'both' }] });
	expect(files[0]).toMatchObject({ header: { first: 1, last: 1 }, lines: null, sheet: null, area: { by: 'code' }, decimal: null, sumRows: null });
});

describe('each fault is told with the path of its key', () => {
	test.each([
		['grundgroessen.0.einheitt', 'x', 'description-unknown-key', 'grundgroessen[1].einheitt', 'einheit'],
		['grundgroessen.0.art', 'bestandd', 'description-wrong-value', 'grundgroessen[1].art', 'bestand'],
		['grundgroessen.0.klassifikationen', ['altr'], 'description-unknown-reference', 'grundgroessen[1].klassifikationen[1]', 'alter'],
		['grundgroessen.2.nenner', 'einwoner', 'description-unknown-reference', 'grundgroessen[3].nenner', 'einwohner'],
		['grundgroessen.0.summen', { quartir: 'additiv' }, 'description-unknown-key', 'grundgroessen[1].summen.quartir', 'quartier'],
		['kommune.kuerzel', 'hilfe', 'description-reserved-name', 'kommune.kuerzel', 'anderes'],
		['kommune.kuerzel', 'Groß Stadt', 'description-wrong-value', 'kommune.kuerzel', 'Kleinbuchstaben'],
		['kommune.ags', 9999000, 'description-wrong-value', 'kommune.ags', 'Anführungszeichen'],
		['kommune.name', undefined, 'description-missing-key', 'kommune', 'name'],
		['indikatoren.0.thema', 'sozial', 'description-unknown-reference', 'indikatoren[1].thema', 'soziales'],
		['indikatoren.0.zaehler', 'sgb3[alter=u15]', 'description-unknown-reference', 'indikatoren[1].zaehler', 'sgb2'],
		['indikatoren.0.zaehler', 'sgb2[alter=u51]', 'description-unknown-reference', 'indikatoren[1].zaehler', 'u15'],
		['indikatoren.0.zaehler', 'sgb2[alter', 'description-wrong-value', 'indikatoren[1].zaehler', 'Schreiben Sie'],
		['indikatoren.0.zaehler', 'mittel', 'description-wrong-value', 'indikatoren[1].zaehler', 'Anzahlen'],
		['indikatoren.0.gruppen', { geschlecht: 'beide' }, 'description-unknown-reference', 'indikatoren[1].gruppen.geschlecht', 'alter'],
		['indikatoren.0.nenner', undefined, 'description-missing-key', 'indikatoren[1]', 'nenner'],
		['klassifikationen.0.summen.0.teile', ['u15', 'ab51'], 'description-unknown-reference', 'klassifikationen[1].summen[1].teile[2]', 'ab15'],
		['klassifikationen.0.auspraegungen.1.code', 'u15', 'description-duplicate', 'klassifikationen[1].auspraegungen[2]', 'eigene'],
		['klassifikationen.0.auspraegungen.1.code', 'a b', 'description-wrong-value', 'klassifikationen[1].auspraegungen[2].code', 'Leerzeichen'],
		['dateien.0.ebene', 'quatier', 'description-unknown-reference', 'dateien[1].ebene', 'quartier'],
		['dateien.0.spalten', { EW: { grundgroesse: 'einwohner', gruppe: { alter: 'u3' } } }, 'description-unknown-reference', 'dateien[1].spalten.EW.gruppe.alter', 'u15'],
		['dateien.0.spalten', undefined, 'description-missing-key', 'dateien[1]', 'spalten'],
		['dateien.0.kopfzeile', '0', 'description-wrong-value', 'dateien[1].kopfzeile', '5-103'],
		['dateien.0.zeilen', '9-3', 'description-wrong-value', 'dateien[1].zeilen', '5-103'],
		['dateien.0.gebiet', { spalte: 'a', nach: 'namen' }, 'description-wrong-value', 'dateien[1].gebiet.nach', 'Meinten Sie „name“'],
		['dateien.0.gebiet', { spalte: 'a', nache: 'name' }, 'description-unknown-key', 'dateien[1].gebiet.nache', 'nach'],
		['dateien.0.leerzeichen', { x: 'constructor' }, 'description-wrong-value', 'dateien[1].leerzeichen.x', 'geheim'],
		['dateien.0.zeit', { dateiname: '(a+)+b' }, 'description-wrong-value', 'dateien[1].zeit.dateiname', 'einwohner_'],
		['gebietsstaende.0.ab', '1.1.2015', 'description-wrong-value', 'gebietsstaende[1].ab', 'JJJJ-MM-TT'],
		['gebietsstaende.0.grenzen', [], 'description-missing-key', 'gebietsstaende[1].grenzen', 'je Ebene'],
		['ebenen', 'stadt', 'description-wrong-value', 'ebenen', 'Einträge']
	])('%s: %j', (path, value, code, column, advice) => {
		const parsed = changed(path, value);
		const findings = parsed.kind === 'faults' ? parsed.findings : [];
		expect(findings.find((f) => f.code === code && f.column === column)).toMatchObject({ severity: 'blocks', file: 'b.yaml', row: expect.any(Number) as number, advice: expect.stringContaining(advice) as string });
	});
	test.each([null, 'text', [], 7])('%j is no description, and nothing is thrown', (value) => expect(parseDescription(value, 'b.yaml').kind).toBe('faults'));
});
