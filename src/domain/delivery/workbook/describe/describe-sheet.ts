import { withoutEmpty } from '../../spelling/word-of.ts';
import type { CellFaults } from '../cell-faults.ts';
import { dataLines } from '../figures/data-lines.ts';
import type { FigureColumn, FigureSheet } from '../figures/figure-sheet.ts';
import { levelOfSheet } from '../figures/level-of-sheet.ts';
import { restoreKeys } from '../figures/restore-keys.ts';
import { SIGNS } from '../figures/signs.ts';
import type { DescribedAreas } from './describe-areas.ts';
import type { FilledBook } from './filled-book.ts';
import { periodFor } from './period-for.ts';

export interface GroupColumn extends FigureColumn {
	/** In the codes of the Kommune. */
	readonly group: Readonly<Record<string, string>>;
}

/** A sheet of figures → its entry of `dateien`; undefined where none of its keys is known. */
export function describeSheet(book: FilledBook, sheet: FigureSheet, columns: readonly GroupColumn[], areas: DescribedAreas, faults: CellFaults): Record<string, unknown> | undefined {
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
