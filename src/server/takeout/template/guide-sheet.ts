import { SHEETS } from '#domain/delivery/workbook/sheet-names.ts';
import type { Row, WorkSheet } from '../xlsx/work-sheet.ts';
import { cell } from './looks.ts';

const STEPS = [
	`Blatt „${SHEETS.form}“: Füllen Sie die gelben Felder aus. Rechts daneben steht jeweils, was gemeint ist.`,
	`Blatt „${SHEETS.areas}“: Prüfen Sie, ob alle Gebiete da sind. Die Zeilen dürfen in jeder Reihenfolge stehen.`,
	`Blatt „${SHEETS.figures}“: Tragen Sie die Zahlen ein, eine Zeile je Gebiet. Spalten, zu denen Sie nichts haben, bleiben leer.`,
	'Speichern Sie die Mappe als Excel-Arbeitsmappe (.xlsx), und geben Sie sie zurück.',
	'Stimmt etwas nicht, bekommen Sie eine Kopie mit Hinweisen an den Zellen. Berichtigen Sie diese Zellen, und geben Sie die Mappe noch einmal zurück.'
];

const SIGNS = [
	['leer', 'nicht erhoben: Niemand hat es gezählt.'],
	['0 oder –', 'wirklich null: Es wurde gezählt, und es gab keinen Fall.'],
	['. oder *', 'geheim: Es gibt eine Zahl, aber Sie dürfen sie nicht weitergeben.'],
	['x', 'nicht sinnvoll: Die Frage passt auf dieses Gebiet nicht.'],
	['…', 'folgt: Die Zahl wird nachgeliefert.']
] as const;

const GOOD_TO_KNOW = [
	'Sie dürfen Spalten verschieben, Zeilen sortieren, Zeilen und Spalten löschen und eigene Spalten oder Fußnoten ergänzen.',
	'Nur die kleine graue Zeile mit den Kennungen über den Zahlen muss stehen bleiben: An ihr erkennt der Atlas die Spalten.',
	'Kleine Zahlen dürfen Sie eintragen. Der Atlas schützt sie, bevor etwas öffentlich wird.',
	'Bitte nie eine Zeile je Person und keine Namen oder Adressen von Menschen.',
	'Ein neues Jahr: eine neue Mappe. Dasselbe Jahr noch einmal ist eine Berichtigung.'
];

/** „Anleitung“: what to do, in large type, and nothing to fill in. */
export function guideSheet(name: string): WorkSheet {
	const rows: Row[] = [
		line(cell(`Zahlen für den Sozialatlas: ${name}`, 'title'), 36),
		line(cell('In fünf Schritten', 'heading'), 30),
		...STEPS.map((text, i) => ({ cells: [cell(`${i + 1}.`, 'heading'), cell(text, 'text')], height: 40 })),
		line(cell('Was Zeichen bedeuten', 'heading'), 30),
		...SIGNS.map(([sign, text]) => ({ cells: [cell(sign, 'label'), cell(text, 'text')], height: 22 })),
		line(cell('Gut zu wissen', 'heading'), 30),
		...GOOD_TO_KNOW.map((text) => ({ cells: [undefined, cell(text, 'text')], height: 40 }))
	];
	return { name: SHEETS.guide, columns: [{ width: 14 }, { width: 100 }], rows };
}

const line = (text: Row['cells'][number], height: number): Row => ({ cells: [text], height });
