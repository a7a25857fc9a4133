import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../indicator/indicator.ts';
import { makeBaseFigure, valueIn } from '../fit/toy-kommune.test-data.ts';
import type { Stock } from '../fit/stock.ts';
import { ownIndicator } from './own-indicator.ts';

const stock: Stock = {
	baseFigures: [
		makeBaseFigure('einwohner', ['alter', 'geschlecht']), makeBaseFigure('spielplaetze', []), makeBaseFigure('arbeitslose', []), makeBaseFigure('zuzuege', []), makeBaseFigure('fortzuege', []),
		makeBaseFigure('mietspiegel', [], { title: 'Mietspiegel', unit: 'Euro', kind: 'supplied', decimals: 2 })
	],
	classifications: [
		{ id: 'alter', name: 'Alter', codes: ['u6', '6-11', '12-64', '65plus'].map((code) => ({ code, name: code })), sums: [] },
		{ id: 'geschlecht', name: 'Geschlecht', codes: [{ code: 'm', name: 'männlich' }, { code: 'w', name: 'weiblich' }], sums: [] }
	],
	isDelivered: () => true
};
function made(line: string): Indicator {
	const own = ownIndicator(line, stock);
	if (own.kind === 'fault') throw new Error(own.message);
	return own.indicator;
}

describe('an indicator in one line', () => {
	it('is complete: children per playground', () => {
		const indicator = made('Kinder je Spielplatz = einwohner[alter=u12] / spielplaetze');
		expect(indicator).toEqual({
			id: 'kinder-je-spielplatz', title: 'Kinder je Spielplatz', theme: 'eigene', kind: 'mean', unit: 'Personen', factor: 1, decimals: 1, direction: 'neutral', open: [], version: '1',
			numerator: ['u6', '6-11'].map((alter) => ({ sign: 1, baseFigure: 'einwohner', codes: { alter } })), denominator: [{ sign: 1, baseFigure: 'spielplaetze', codes: {} }],
			definition: 'Einwohnerinnen und Einwohner (unter 12 Jahre), geteilt durch: Öffentliche Spielplätze.',
			reading: 'Ein hoher Wert kann an einem großen Zähler oder an einem kleinen Nenner liegen. Den Indikator hat die Kommune selbst gebildet; mit anderen Kommunen lässt er sich nicht ohne Weiteres vergleichen.',
			sentence: '{gebiet}: Für „Kinder je Spielplatz“ ergab sich {zeit} der Wert {wert}.'
		});
		expect(valueIn(indicator, stock, { 'einwohner/alter:u6': 150, 'einwohner/alter:6-11': 170, spielplaetze: 10 })).toBe(32);
	});

	it.each([
		['Frauen = 100 * einwohner[geschlecht=w] / einwohner', 'share', 100, '%'],
		['Frauen = einwohner[geschlecht=w] / einwohner * 100', 'share', 100, '%'],
		['Frauen unter den Älteren = 100 * einwohner[alter=65plus, geschlecht=w] / einwohner[alter=65plus]', 'share', 100, '%'],
		['Ältere zu Frauen = 100 × einwohner[alter=65plus] ÷ einwohner[geschlecht=w]', 'ratio', 100, 'je 100'],
		['Arbeitslose = arbeitslose / einwohner in %', 'share', 100, '%'],
		['Arbeitslose = arbeitslose / einwohner je 1.000', 'ratio', 1000, 'je 1.000'],
		['Saldo = 1000 * (zuzuege - fortzuege) / einwohner', 'ratio', 1000, 'je 1.000'],
		['Halb = 0,5 * einwohner / spielplaetze', 'ratio', 0.5, ''],
		['Junge und Alte = einwohner[alter=u12] + einwohner[alter=65plus]', 'count', 1, 'Personen'],
		['Miete = mietspiegel', 'supplied', 1, 'Euro']
	])('%s', (line, kind, factor, unit) => expect(made(line)).toMatchObject({ kind, factor, unit }));

	it('says in its definition what the formula says', () => {
		expect(made('A = 1000 * (zuzuege - fortzuege) / einwohner[geschlecht=w]').definition).toBe('Zuzüge in das Gebiet minus Fortzüge aus dem Gebiet je 1.000 Einwohnerinnen und Einwohner (weiblich).');
		expect(made('A = einwohner[alter=65plus]').definition).toBe('Einwohnerinnen und Einwohner (65plus).');
	});

	it('has an id that can stand in an address', () => expect(made('Ältere (65+) & Größe = einwohner').id).toBe('aeltere-65-groesse'));
});

describe('a line that is wrong says where and how', () => {
	it.each([
		['Kinder je Spielplatz', 0, 'fehlt der Titel', 'Schreiben Sie'],
		['= einwohner', 0, 'fehlt der Titel', 'Schreiben Sie'],
		['!? = einwohner', 0, 'keine Adresse', 'Buchstaben'],
		['Kinder = einwohner / spielplätze', 21, '„spielplätze“ ist keine Grundgröße', 'Meinten Sie „spielplaetze“?'],
		['Kinder = einwohner[alter=u10] / spielplaetze', 9, 'fehlt bei der Grundgröße „einwohner“ die Altersgruppe „u10“', 'Geliefert sind: u6, 6-11'],
		['Kinder = einwohner[alter=kind]', 9, 'die Ausprägung „kind“', 'Geliefert sind: u6'],
		['Kinder = einwohner[geschlecht=f]', 9, 'die Ausprägung „f“', 'Geliefert sind: m, w'],
		['Kinder = arbeitslose[alter=u6]', 9, 'die Gliederung „alter“', 'klassifikationen'],
		['A = zuzuege + fortzuege / einwohner', 4, 'ohne Klammern', '(a + b) / c'],
		['A = einwohner / spielplaetze / arbeitslose', 29, 'zweimal', 'einen Zähler'],
		['A = einwohner /', 15, 'fehlt der Name', 'Schreiben Sie'],
		['A = einwohner[alter', 13, 'erwartet', 'Schreiben Sie'],
		['A = 100 * einwohner / spielplaetze * 2', 10, 'zwei Faktoren', 'weg'],
		['A = 1.00 * einwohner / spielplaetze', 11, 'kein Faktor', '1.000'],
		['A = 100 * einwohner', 19, 'gehört ein Nenner', 'Schreiben Sie'],
		['A = mietspiegel / einwohner', 4, 'angelieferter Wert', 'Anzahlen']
	])('%s', (line, at, message, advice) => {
		expect(ownIndicator(line, stock)).toEqual({ kind: 'fault', at, message: expect.stringContaining(message) as string, advice: expect.stringContaining(advice) as string });
	});

	it('never hangs on a long line of nonsense', () => {
		const started = performance.now();
		for (const piece of [' ', '(', '100 * ', 'a + ', 'a/', '[', 'je ', '=']) ownIndicator(`A = ${piece.repeat(20_000)}`, stock);
		expect(performance.now() - started).toBeLessThan(2000);
	});
});
