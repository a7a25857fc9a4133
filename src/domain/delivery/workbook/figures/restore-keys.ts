import type { CellFaults } from '../cell-faults.ts';
import type { AreaKeys } from './area-keys.ts';
import type { DataLines } from './data-lines.ts';
import type { FigureSheet } from './figure-sheet.ts';

/** Keys that lost their leading zeros to Excel → the keys that are meant, each told once. */
export function restoreKeys({ grid, sheet, key }: FigureSheet, keys: AreaKeys, lines: DataLines, faults: CellFaults): Record<string, string> {
	const restored = new Map<string, string>();
	grid.rows.forEach((row, i) => {
		const line = grid.lines[i] ?? 0;
		const text = row[key.place.column] ?? '';
		const meant = keys.restored(text);
		if (meant === undefined || restored.has(text) || line < lines.from || line > lines.to) return;
		restored.set(text, meant);
		faults.at({ text, place: { sheet, line, column: key.place.column } }, 'leading-zero-restored', 'notes', `„${text}“ wird als „${meant}“ gelesen: Excel hat die führende Null weggelassen.`, 'Das ist in Ordnung. Wer es ändern will, richtet die Spalte als Text ein.');
	});
	return Object.fromEntries(restored);
}
