import { describe, expect, it } from 'vitest';
import { parseDescription } from '../../parse-description.ts';
import type { ParsedDescription } from '../../parse-description.ts';

const people = {
	fassung: '1',
	kommune: { kuerzel: 'klein', name: 'Klein', ags: '09999000', quelle: 'q', lizenz: { name: 'l' }, geheimhaltung: { mindestzahl: '4' } },
	ebenen: [{ id: 'stadt', name: 'Stadt' }],
	gebietsstaende: [{ ab: '2015-01-01', grenzen: [{ ebene: 'stadt', fest: { schluessel: '1', name: 'Klein' } }] }],
	klassifikationen: [{ katalog: 'alter', auspraegungen: ['u3', '3-5', '6-14', 'ab15', 'u15'], summen: [{ ganzes: 'insgesamt', teile: ['u3', '3-5', '6-14', 'ab15'] }] }, { katalog: 'geschlecht', auspraegungen: ['m', 'w', 'd'] }],
	grundgroessen: [{ katalog: 'einwohner', klassifikationen: ['alter', 'geschlecht'], quelle: 'Bürgeramt' }, { katalog: 'sgb2', klassifikationen: ['alter'] }, { katalog: 'spielplaetze' }, { katalog: 'seu-sprache' }],
	dateien: [{
		datei: 'a.csv', ebene: 'stadt', gebiet: 'nr', zeit: 'jahr',
		spalten: {
			EW: { grundgroesse: 'einwohner' }, EW3: { grundgroesse: 'einwohner', gruppe: { alter: 'u3' } }, EW5: { grundgroesse: 'einwohner', gruppe: { alter: '3-5' } }, EW14: { grundgroesse: 'einwohner', gruppe: { alter: '6-14' } },
			S15: { grundgroesse: 'sgb2', gruppe: { alter: 'u15' } }, P: { grundgroesse: 'spielplaetze' }
		}
	}]
};
const parse = (indikatoren: readonly object[], changes: object = {}): ParsedDescription => parseDescription({ ...people, ...changes, indikatoren }, 'b.yaml');
function settingsOf(...args: Parameters<typeof parse>) {
	const parsed = parse(...args);
	if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.findings, null, 1));
	return parsed.description.settings;
}
function faultOf(...args: Parameters<typeof parse>) {
	const parsed = parse(...args);
	return parsed.kind === 'faults' ? parsed.findings.map(({ code, column, message, advice }) => ({ code, column, message, advice })) : [];
}

describe('an indicator of the catalogue', () => {
	it('is over the bands that the files hold, each side its own', () => {
		const [indicator] = settingsOf([{ katalog: 'kinderarmut' }]).indicators;
		expect(indicator?.numerator.map((t) => t.codes)).toEqual([{ alter: 'u15' }]);
		expect(indicator?.denominator.map((t) => t.codes)).toEqual([{ alter: 'u3' }, { alter: '3-5' }, { alter: '6-14' }]);
		expect(indicator).toMatchObject({ id: 'kinderarmut', theme: 'soziale-lage', kind: 'share', unit: '%', version: '2024' });
	});
	it('takes a theme, a title, groups, a version and a supplement of the Kommune, and nothing of its formula', () => {
		const { indicators, themes } = settingsOf([{ katalog: 'kinder-unter-6', thema: 'eigenes', titel: 'Junge Kinder', gruppen: { alter: 'zaehler' }, ergaenzung: 'Ab 2017.', fassung: '9' }], { themen: [{ id: 'eigenes', name: 'Eigenes' }] });
		expect(indicators[0]).toMatchObject({ theme: 'eigenes', title: 'Junge Kinder', open: [{ classification: 'alter', applies: 'numerator' }], definition: 'Kinder unter 6 Jahren je 100 Einwohnerinnen und Einwohner. Ab 2017.', version: '9' });
		expect(themes.map((t) => t.id)).toEqual(['eigenes']);
		expect(faultOf([{ katalog: 'kinder-unter-6', zaehler: 'einwohner' }])).toMatchObject([{ code: 'description-unknown-key', column: 'indikatoren[1].zaehler' }]);
	});
	it('brings its theme along', () => expect(settingsOf([{ katalog: 'kinderarmut' }, { katalog: 'einwohner' }]).themes).toMatchObject([{ id: 'bevoelkerung' }, { id: 'soziale-lage', name: 'Soziale Lage' }]));

	it('that is unknown names the nearest', () => expect(faultOf([{ katalog: 'kinderarmt' }])).toMatchObject([{ code: 'description-unknown-reference', column: 'indikatoren[1].katalog', message: '„kinderarmt“ steht nicht im Katalog.', advice: expect.stringContaining('„kinderarmut“') as string }]));
	it.each([
		['eu-anteil', 'Für „eu-anteil“ fehlt die Grundgröße „eu-auslaender“ (Menschen mit der Staatsangehörigkeit eines anderen EU-Landes).', 'katalog: eu-auslaender'],
		['kinder-und-jugendliche', 'Für „kinder-und-jugendliche“ fehlt bei der Grundgröße „einwohner“ die Altersgruppe „u18“ (unter 18 Jahre); auch aus anderen lässt sie sich nicht genau zusammensetzen.', 'Geliefert sind: u3, 3-5, 6-14.'],
		['frauenanteil', 'Für „frauenanteil“ steht „einwohner[geschlecht=w]“ in keiner Datei.', 'dateien'],
		['auslaenderanteil', 'Für „auslaenderanteil“ fehlt bei der Grundgröße „einwohner“ die Gliederung „staatsangehoerigkeit“.', 'klassifikationen']
	])('that does not fit says what is missing: %s', (katalog, message, advice) => {
		expect(faultOf([{ katalog }])).toEqual([{ code: 'catalogue-does-not-fit', column: 'indikatoren[1].katalog', message, advice: expect.stringContaining(advice) as string }]);
	});
	it('may stand once', () => expect(faultOf([{ katalog: 'einwohner' }, { katalog: 'einwohner' }])).toMatchObject([{ code: 'description-duplicate' }]));
});

it('all-fitting brings what can be computed and is not named elsewhere', () => {
	const { indicators } = settingsOf([{ katalog: 'alle-passenden' }, { katalog: 'einwohner', titel: 'Alle' }]);
	expect(indicators.map((i) => i.id)).toEqual(['kinder-unter-3', 'kinder-unter-6', 'kinder-unter-15', 'kinderarmut', 'einwohner']);
	expect(faultOf([{ katalog: 'alle-passenden' }, { katalog: 'alle-passenden', titel: 'x' }]).map((f) => f.code)).toEqual(['description-unknown-key', 'description-duplicate']);
});

describe('base figures and classifications of the catalogue', () => {
	const { baseFigures, classifications } = settingsOf([]);
	it('say only what differs', () => {
		expect(baseFigures[0]).toMatchObject({ id: 'einwohner', title: 'Einwohnerinnen und Einwohner', unit: 'Personen', source: 'Bürgeramt', referenceDate: '31. Dezember', secrecy: 'counts', classifications: ['alter', 'geschlecht'] });
		expect(baseFigures[2]).toMatchObject({ unit: 'Spielplätze', secrecy: 'none' });
	});
	it('are never less strict than the Kommune', () => {
		expect(baseFigures[3]?.rules).toEqual({ minimumCount: 5 });
		const strict = settingsOf([], { kommune: { ...people.kommune, geheimhaltung: { mindestzahl: '10' } } });
		expect(strict.baseFigures[3]?.rules).toEqual({});
	});
	it('know the names of ages and of their own codes, and the sums of which nothing is left out', () => {
		expect(classifications[0]).toMatchObject({ name: 'Alter', codes: [{ code: 'u3', name: 'unter 3 Jahre' }, { name: '3 bis unter 6 Jahre' }, { name: '6 bis unter 15 Jahre' }, { name: '15 Jahre und älter' }, { name: 'unter 15 Jahre' }] });
		expect(classifications[1]).toMatchObject({ codes: [{ code: 'm', name: 'männlich' }, { code: 'w' }, { code: 'd' }], sums: [{ whole: 'insgesamt', parts: ['m', 'w', 'd'] }] });
	});
	it('may not be called otherwise', () => expect(faultOf([], { grundgroessen: [...people.grundgroessen, { katalog: 'haushalte', id: 'hh' }] })).toMatchObject([{ column: 'grundgroessen[5].id', message: '„katalog“ nennt schon die Kennung.' }]));
	it('must be in the catalogue', () => expect(faultOf([], { grundgroessen: [...people.grundgroessen, { katalog: 'haushalt' }] }).map((f) => f.message)).toContain('„haushalt“ steht nicht im Katalog.'));
});

describe('an indicator by formula', () => {
	it('stands under the own indicators, and may be told better', () => {
		const { indicators, themes } = settingsOf([{ formel: 'Kinder je Spielplatz = einwohner[alter=u6] / spielplaetze', einheit: 'Kinder', richtung: 'mehr-bedarf' }]);
		expect(indicators[0]).toMatchObject({ id: 'kinder-je-spielplatz', unit: 'Kinder', direction: 'more-need', kind: 'mean', denominator: [{ baseFigure: 'spielplaetze' }] });
		expect(themes.map((t) => t.name)).toEqual(['Eigene Indikatoren']);
	});
	it('says at which place it is wrong', () => {
		expect(faultOf([{ formel: 'Kinder je Spielplatz = einwohner / spielplätze' }])).toEqual([{
			code: 'formula-not-readable', column: 'indikatoren[1].formel', message: 'An Stelle 36 der Formel: „spielplätze“ ist keine Grundgröße dieser Kommune.', advice: expect.stringContaining('Meinten Sie „spielplaetze“?') as string
		}]);
	});
});
