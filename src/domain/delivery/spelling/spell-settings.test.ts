import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { KommuneSettings } from '../../kommune/kommune.ts';
import { settingsWith } from '../description/secrecy/make-description.test-data.ts';
import { parseDescription } from '../parse-description.ts';
import { spellSettings } from './spell-settings.ts';

function settingsOf(source: unknown): KommuneSettings {
	const parsed = parseDescription(source, 'probe');
	if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.findings.slice(0, 3)));
	return parsed.description.settings;
}

/** Spelled and read again, with borders and one file for form's sake. */
function again(settings: KommuneSettings): KommuneSettings {
	const figure = settings.baseFigures[0]?.id ?? '';
	const level = settings.levels[0]?.id ?? '';
	return settingsOf({
		...spellSettings(settings),
		gebietsstaende: settings.gebietsstaende.map(({ id, name }) => ({ ab: id, name, grenzen: settings.levels.map((l) => ({ ebene: l.id, fest: { schluessel: '1', name: 'x' } })) })),
		dateien: [{ datei: 'a.csv', ebene: level, gebiet: 'nr', zeit: 'jahr', spalten: { EW: { grundgroesse: figure } } }]
	});
}

test.each(['demo/musterstadt/beschreibung.yaml', 'demo/musterland/beschreibung.yaml', 'demo/descriptions/leipzig.yaml'])('%s comes back as it was', (file) => {
	const settings = settingsOf(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }));
	expect(again(settings)).toEqual(settings);
});

test('so do rules of secrecy, what is hidden by hand, and what stands elsewhere', () => {
	const settings = settingsWith({
		'zusaetzlich-geheim': [{ grundgroesse: 'einwohner', gebiete: ['quartier:0101'], gruppen: ['alter:u15,geschlecht:w', 'insgesamt'], grund: 'darum' }],
		'anderswo-veroeffentlicht': [{ grundgroesse: 'sgb2', gebiete: ['stadt:1'], zeit: '2023', gruppe: 'alter:u15', von: '10', bis: '19', quelle: 'Bericht' }, { grundgroesse: 'sgb2', gebiete: ['stadt:1'], zeit: '2023', wert: '0', quelle: 'Presse' }],
		verknuepfungen: [{ summe: 'einwohner', aus: 'einwohner[zeit=vorjahr] - sgb2[alter=u15, zeit=vorjahr]' }, { teilmenge: 'sgb2', von: 'einwohner' }],
		grundgroessen: [{ id: 'einwohner', titel: 'E', klassifikationen: ['alter', 'geschlecht'], geheimhaltung: { mindestzahl: '9', komplement: 'ja' }, veroeffentlichung: '2026-07-01' }, { id: 'sgb2', titel: 'S', klassifikationen: ['alter'], veroeffentlichung: 'nein' }, { id: 'plaetze', titel: 'P', geheimhaltung: 'keine' }]
	}, { mindestzahl: '5', komplement: 'nein', nullen: 'gezeigt', einwohner: 'einwohner', verwaltung: { mindestzahl: '2', mindestnenner: '10' } });
	expect(again(settings)).toEqual(settings);
});
