import type { NameFault } from '../areas/area-frames.ts';
import type { AreaColumn } from '../description.ts';
import type { FindingList } from '../finding-list.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { TableStore } from '../tables/table-store.ts';
import { namesTotal } from './names-total.ts';
import { inRows } from './words.ts';

/** A code of the area column that the frame of its row does not know. */
export interface UnknownArea {
	readonly code: string;
	readonly gebietsstand: number;
	readonly level: number;
	/** First row of the sheet, and how many there are. */
	readonly row: number;
	readonly count: number;
}

/** One finding per code and borders: what the code may have meant decides which. */
export function reportUnknownAreas(unknown: readonly UnknownArea[], sheet: Sheet, { column, by }: AreaColumn, isTotal: (row: number) => boolean, store: TableStore): void {
	const { settings, findings } = store;
	const { file } = sheet;
	for (const { code, gebietsstand, level, row, count } of unknown) {
		const where = settings.levels[level]?.name ?? '';
		const rows = inRows(count);
		const place = { row: sheet.lines[row] ?? 0, column, value: code };
		if (namesTotal(code, settings.kommune) || isTotal(row)) {
			findings.add(file, 'total-row', 'blocks', () => ({
				...place, message: `${code === '' ? 'Diese Zeile ohne Schlüssel' : `„${code}“`} ist kein Gebiet, sondern eine Summenzeile${rows}${namesTotal(code, settings.kommune) ? '' : ': Ihre Zahlen sind die Summe der anderen'}.`,
				advice: `Nennen Sie sie in der Beschreibung unter „summenzeilen“: {schluessel: ["${code}"]}, oder löschen Sie die Zeile.`
			}));
			continue;
		}
		if (code === '') {
			findings.add(file, 'missing-area-code', 'blocks', () => ({ ...place, message: `Der Zeile fehlt der Gebietsschlüssel${rows}.`, advice: 'Ergänzen Sie den Schlüssel oder löschen Sie die Zeile.' }));
			continue;
		}
		if (by === 'name') {
			reportUnknownName(place, file, where, rows, store.frames.explainName(code, gebietsstand, level), findings);
			continue;
		}
		const fault = store.frames.explain(code, gebietsstand, level);
		if (fault.kind === 'lost-leading-zero') {
			findings.add(file, 'lost-leading-zero', 'blocks', () => ({ ...place, message: `„${code}“ hat führende Nullen verloren: gemeint ist wohl „${fault.code}“${rows}.`, advice: 'Formatieren Sie die Spalte in Excel als Text, tragen Sie die Schlüssel neu ein und speichern Sie noch einmal.' }));
		} else if (fault.kind === 'other-gebietsstand') {
			findings.add(file, 'other-gebietsstand', 'blocks', () => ({ ...place, message: `„${code}“ gibt es nur im Gebietsstand „${fault.gebietsstand}“, nicht in dem, der für diese Zeit gilt${rows}.`, advice: 'Liefern Sie die Zahl in den damals gültigen Grenzen, oder berichtigen Sie die Zeitangabe.' }));
		} else if (fault.kind === 'merged') {
			findings.add(file, 'merged-area', 'blocks', () => ({ ...place, message: `„${code}“ ist mit „${fault.with.join('“, „')}“ zusammengefasst und kein Gebiet für sich${rows}.`, advice: `Liefern Sie die Zahl für die Zusammenfassung „${fault.code}“, oder nehmen Sie sie aus „zusammengefasst“.` }));
		} else {
			const meant = fault.kind === 'other-level' ? `Das ist ein Schlüssel der Ebene „${fault.level}“.`
				: fault.kind === 'name' ? `Das ist der Name des Gebiets „${fault.code}“; erwartet wird der Schlüssel.`
				: fault.near === null ? 'Prüfen Sie den Schlüssel oder ergänzen Sie das Gebiet in den Grenzen.' : `Der nächste bekannte Schlüssel ist „${fault.near}“.`;
			findings.add(file, 'unknown-area-code', 'blocks', () => ({ ...place, message: `„${code}“ ist auf der Ebene „${where}“ kein Gebietsschlüssel${rows}.`, advice: meant }));
		}
	}
}

function reportUnknownName(place: { row: number; column: string; value: string }, file: string, where: string, rows: string, fault: NameFault, findings: FindingList): void {
	if (fault.kind === 'ambiguous') {
		findings.add(file, 'ambiguous-area-name', 'blocks', () => ({
			...place, message: `„${place.value}“ kann auf der Ebene „${where}“ mehrere Gebiete meinen: ${fault.areas.slice(0, 5).map((a) => `„${a.name}“ (${a.code})`).join(', ')}${rows}.`,
			advice: `Nennen Sie unter „gebiet“ den Schlüssel, zum Beispiel codes: {"${place.value}": "${fault.areas[0]?.code ?? ''}"}.`
		}));
		return;
	}
	const meant = fault.kind === 'other-level' ? `Ein Gebiet dieses Namens gibt es auf der Ebene „${fault.level}“.` : fault.near === null ? 'Prüfen Sie die Schreibweise oder ergänzen Sie das Gebiet in den Grenzen.' : `Der nächste bekannte Name ist „${fault.near}“.`;
	findings.add(file, 'unknown-area-name', 'blocks', () => ({ ...place, message: `„${place.value}“ ist auf der Ebene „${where}“ kein Gebiet${rows}.`, advice: meant }));
}
