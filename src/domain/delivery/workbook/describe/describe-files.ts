import { withoutEmpty } from '../../spelling/word-of.ts';
import type { CellFaults } from '../cell-faults.ts';
import { dataLines } from '../figures/data-lines.ts';
import type { FigureColumn, FigureSheet } from '../figures/figure-sheet.ts';
import { levelOfSheet } from '../figures/level-of-sheet.ts';
import { restoreKeys } from '../figures/restore-keys.ts';
import { periodOf } from '../form/period-text.ts';
import type { KnownKommune } from '../known-kommune.ts';
import { groupOf } from './check-column.ts';
import type { DescribedAreas } from './describe-areas.ts';
import type { FilledBook } from './filled-book.ts';
import { toldOf } from './filled-book.ts';

/** What signs in cells of figures mean: the usual ones of German statistics (Destatis), and those of the Bundesagentur für Arbeit. */
export const SIGNS: Readonly<Record<string, string>> = { '-': '0', '–': '0', '.': 'geheim', '*': 'geheim', x: 'nicht-sinnvoll', X: 'nicht-sinnvoll', '…': 'folgt', '...': 'folgt' };

export interface DescribedFiles {
	/** The list `dateien`. */
	readonly files: readonly Record<string, unknown>[];
	/** Base figures that have figures, with the groups of their columns. */
	readonly used: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;
}

interface GroupColumn extends FigureColumn {
	/** In the codes of the Kommune. */
	readonly group: Readonly<Record<string, string>>;
}

/** Every sheet of figures → an entry of `dateien`; columns without any figure are left out, as if they had not been delivered. */
export function describeFiles(book: FilledBook, areas: DescribedAreas, known: KnownKommune | null, faults: CellFaults): DescribedFiles {
	const used = new Map<string, Readonly<Record<string, string>>[]>();
	const files = book.sheets.flatMap((sheet) => {
		const columns = sheet.columns.flatMap((column): GroupColumn[] => {
			const group = column.filled ? groupOf(column, known, faults) : undefined;
			return group === undefined ? [] : [{ ...column, group }];
		});
		for (const { term, group } of columns) used.set(term.baseFigure, [...(used.get(term.baseFigure) ?? []), group]);
		const file = columns.length === 0 ? undefined : describeSheet(book, sheet, columns, areas, faults);
		return file === undefined ? [] : [file];
	});
	return { files, used };
}

function describeSheet(book: FilledBook, sheet: FigureSheet, columns: readonly GroupColumn[], areas: DescribedAreas, faults: CellFaults): Record<string, unknown> | undefined {
	const level = levelOfSheet(sheet, areas.keys);
	const keys = areas.keys.get(level ?? '');
	const lines = keys && dataLines(sheet, keys);
	if (level === undefined || keys === undefined || lines === undefined) {
		faults.at(sheet.key, 'no-known-areas', 'blocks', 'In dieser Spalte steht kein Schlüssel aus dem Blatt „Gebiete“.', 'Kopieren Sie Schlüssel und Namen aus dem Blatt „Gebiete“ hierher.');
		return undefined;
	}
	return withoutEmpty({
		datei: faults.file, blatt: sheet.sheet, kopfzeile: String(sheet.line), zeilen: `${lines.from}-${lines.to}`,
		ebene: level, gebiet: { spalte: sheet.key.text, codes: restoreKeys(sheet, keys, lines, faults) }, zeit: { fest: periodFor(book, '', faults) },
		leerzeichen: SIGNS, summenzeilen: lines.totals.length === 0 ? '' : { schluessel: lines.totals },
		ausgelassen: sheet.grid.rows[sheet.head]?.filter((text) => text !== sheet.key.text && !columns.some(({ id }) => id.text === text)) ?? [],
		spalten: Object.fromEntries(columns.map(({ id, term, group }) => {
			const own = book.figures.get(term.baseFigure)?.get('zeit')?.text ?? '';
			return [id.text, withoutEmpty({ grundgroesse: term.baseFigure, gruppe: group, zeit: own === '' ? '' : periodFor(book, term.baseFigure, faults) })];
		}))
	});
}

/** The period of the delivery, or of one base figure; an unreadable one is told once and read as some year, so that the rest is checked too. */
function periodFor(book: FilledBook, figure: string, faults: CellFaults): string {
	const entry = toldOf(book, figure, 'zeit');
	const period = periodOf(entry?.text ?? '');
	if (entry === undefined) faults.ofSheet('Angaben', 'form-missing', 'blocks', 'Die Zeile „Zeitraum“ fehlt.', 'Schreiben Sie in eine Zeile „Zeitraum“ und rechts daneben zum Beispiel 2024.');
	else if (period === null) faults.once(entry, 'form-period', 'blocks', entry.text === '' ? 'Hier fehlt der Zeitraum.' : `„${entry.text}“ ist keine Zeitangabe, die der Atlas kennt.`, 'Schreiben Sie zum Beispiel 2024, 2023/24, 2024-Q4 oder 31.12.2024.');
	return period?.key ?? '2000';
}
