import { cellName } from '#domain/delivery/sheet/cell-name.ts';
import { SHEETS } from '#domain/delivery/workbook/sheet-names.ts';
import { TABS, cell } from '../xlsx/looks.ts';
import { rowHeight } from '../xlsx/row-height.ts';
import type { Cell, Row, WorkSheet } from '../xlsx/work-sheet.ts';

/** What to do, and the sheet it is done in. */
const STEPS: readonly { readonly what: string; readonly how: string; readonly sheet?: string }[] = [
	{ what: SHEETS.form, sheet: SHEETS.form, how: 'Füllen Sie die gelben Felder aus. Rechts daneben steht jeweils, was gemeint ist.' },
	{ what: SHEETS.areas, sheet: SHEETS.areas, how: 'Prüfen Sie, ob alle Gebiete da sind. Die Zeilen dürfen in jeder Reihenfolge stehen.' },
	{ what: SHEETS.figures, sheet: SHEETS.figures, how: 'Tragen Sie die Zahlen ein, eine Zeile je Gebiet. Spalten, zu denen Sie nichts haben, bleiben leer.' },
	{ what: 'Zurückgeben', how: 'Speichern Sie die Mappe als Excel-Arbeitsmappe (.xlsx), und geben Sie sie zurück.' },
	{ what: 'Berichtigen', how: 'Stimmt etwas nicht, bekommen Sie eine Kopie mit Hinweisen an den Zellen. Berichtigen Sie diese Zellen, und geben Sie die Mappe noch einmal zurück.' }
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

const WIDTHS = [6, 20, 78];

/** „Anleitung“: what to do, on one page, and nothing to fill in. */
export function guideSheet(name: string): WorkSheet {
	const rows: Row[] = [];
	const merged: string[] = [];
	/** A text over all columns from `first` on. */
	const across = (first: number, left: readonly (Cell | undefined)[], text: Cell, least: number): void => {
		const width = WIDTHS.slice(first).reduce((sum, w) => sum + w, 0);
		merged.push(`${cellName(first, rows.length)}:${cellName(WIDTHS.length - 1, rows.length)}`);
		rows.push({ cells: [...left, text], height: rowHeight([...left, text], [...WIDTHS.slice(0, first), width], least) });
	};
	const line = (cells: readonly (Cell | undefined)[], least: number): void => void rows.push({ cells, height: rowHeight(cells, WIDTHS, least) });
	across(0, [], cell(`Zahlen für den Sozialatlas: ${name}`, 'title'), 40);
	across(0, [], cell('In fünf Schritten', 'heading'), 34);
	STEPS.forEach(({ what, how, sheet }, i) => line([cell(i + 1, 'number'), sheet === undefined ? cell(what, 'term') : { ...cell(what, 'signpost'), link: `'${sheet}'!A1` }, cell(how, 'text')], 30));
	across(0, [], cell('Was Zeichen bedeuten', 'heading'), 40);
	for (const [sign, text] of SIGNS) line([undefined, cell(sign, 'term'), cell(text, 'text')], 22);
	across(0, [], cell('Gut zu wissen', 'heading'), 40);
	for (const text of GOOD_TO_KNOW) across(1, [cell('•', 'bullet')], cell(text, 'said'), 24);
	return { name: SHEETS.guide, columns: WIDTHS.map((width) => ({ width })), rows, merged, bare: true, tab: TABS.read, start: 'A1', page: { upright: true, across: 1, down: 1 } };
}
