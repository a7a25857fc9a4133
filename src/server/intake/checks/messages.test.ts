import { describe, expect, test } from 'vitest';
import { EW, TOWN, WIDE, makeAndRead } from '../make-delivery.ts';

/** The faults planners' files have most, each with all it says. Those that need several years are told beside this file. */
describe('what a planner reads', () => {
	const file = 'ew.csv';
	test.each([
		['unknown-area-code', ['0102;2021', '0120;2021'], { row: 3, column: 'nr', value: '0120', message: '„0120“ ist auf der Ebene „Quartier“ kein Gebietsschlüssel.', advice: 'Der nächste bekannte Schlüssel ist „0102“.' }],
		['unknown-area-code', ['0102;2021', 'Quartier 0102;2021'], { row: 3, column: 'nr', value: 'Quartier 0102', message: '„Quartier 0102“ ist auf der Ebene „Quartier“ kein Gebietsschlüssel.', advice: 'Das ist der Name des Gebiets „0102“; erwartet wird der Schlüssel.' }],
		['lost-leading-zero', ['0102;2021', '102;2021'], { row: 3, column: 'nr', value: '102', message: '„102“ hat führende Nullen verloren: gemeint ist wohl „0102“.', advice: 'Formatieren Sie die Spalte in Excel als Text, tragen Sie die Schlüssel neu ein und speichern Sie noch einmal.' }],
		['other-gebietsstand', ['0202;2021', '0299;2021'], { row: 5, column: 'nr', value: '0299', message: '„0299“ gibt es nur im Gebietsstand „Gebietsstand 2015“, nicht in dem, der für diese Zeit gilt.', advice: 'Liefern Sie die Zahl in den damals gültigen Grenzen, oder berichtigen Sie die Zeitangabe.' }],
		['duplicate-row', ['0201;2021;50;20;30', '0102;2021;40;15;25'], { row: 4, column: 'ew', message: 'Gebiet, Zeit und Gruppe dieser Zeile stehen schon in Zeile 3.', advice: 'Löschen Sie eine der beiden Zeilen.' }],
		['parts-differ-from-total', [';40;15', ';40;16'], { row: 3, column: 'ew', message: '„Einwohner“ 2021, Quartier 0102 (0102): geliefert sind 40 für „insgesamt“, die Teile (Männer + Frauen) ergeben 41.', advice: 'Berichtigen Sie die Zahl, oder streichen Sie die Summe aus der Klassifikation, wenn sie nicht gilt.' }],
		['text-in-number', [';40;', ';ca. 40;'], { row: 3, column: 'ew', value: 'ca. 40', message: '„ca. 40“ ist keine Zahl.', advice: 'Berichtigen Sie die Zelle.' }],
		['text-in-number', [';40;', ';k;'], { row: 3, column: 'ew', value: 'k', message: '„k“ ist keine Zahl.', advice: 'Ist es ein Zeichen, nennen Sie seine Bedeutung unter „leerzeichen“, zum Beispiel {"k": geheim}.' }],
		['mixed-decimal-signs', [';40;15;', ';1.5;1,5;\n0102;2021;1,5;;'], { row: 4, column: 'ew', value: '1,5', message: 'In der Spalte stehen „1.5“ und „1,5“: Punkt und Komma wechseln die Bedeutung.', advice: 'Speichern Sie die Datei mit einheitlichem Zahlenformat, oder geben Sie „dezimalzeichen“ an.' }],
		['count-with-decimals', [';40;15;25', ';40,5;15;25,5'], { row: 3, column: 'ew', value: '40,5', message: '„40,5“ hat Nachkommastellen; gezählt werden ganze Personen oder Fälle.', advice: 'Berichtigen Sie die Zahl oder „dezimalzeichen“. Quoten sind angelieferte Werte (art: angeliefert).' }],
		['personal-data', ['nr;jahr;ew', 'nr;Geburtsdatum;ew'], { column: 'Geburtsdatum' }]
	] as const)('%s', async (code, [from, to], told) => {
		const { of, delivery } = await makeAndRead(TOWN + WIDE, { [file]: EW.replace(from, to) });
		expect(of(code)[0]).toMatchObject({ code, severity: 'blocks', file, ...told });
		expect(delivery).toBeNull();
	});

	// 1.000 with nothing beside it that decides; in a column of counts it is a thousand, unless the file writes decimals with a point.
	test('ambiguous-number: 1.000 or 1,000', async () => {
		const { of } = await makeAndRead(TOWN + WIDE.replace('spalten:', 'spalten:\n      alter: {grundgroesse: alter}'), { [file]: EW.replace('w\n', 'w;alter\n').replace('10;20\n', '10;20;41.000\n').replace(/;(25|30|35|3)\n/g, ';$1;\n') });
		expect(of('ambiguous-number')).toMatchObject([{ severity: 'blocks', row: 2, column: 'alter', value: '41.000', message: '„41.000“ kann ein Tausender oder eine Zahl mit drei Nachkommastellen sein; die Spalte entscheidet es nicht.', advice: 'Geben Sie in der Beschreibung „dezimalzeichen“ an.' }]);
	});
});
