import type { CellFaults } from '../cell-faults.ts';
import { labelOf } from '../form/label-of.ts';
import { periodOf } from '../form/period-text.ts';
import type { FilledBook } from './filled-book.ts';
import { toldOf } from './filled-book.ts';

/** The period of the delivery, or of one base figure; an unreadable one is told once and read as some year, so that the rest is checked too. */
export function periodFor(book: FilledBook, figure: string, faults: CellFaults): string {
	const entry = toldOf(book, figure, 'zeit');
	const period = periodOf(entry?.text ?? '');
	if (entry === undefined) faults.ofSheet('Angaben', 'form-missing', 'blocks', 'Die Zeile „Zeitraum“ fehlt.', 'Schreiben Sie in eine Zeile „Zeitraum“ und rechts daneben zum Beispiel 2024.');
	else if (period === null) faults.once(entry, 'form-period', 'blocks', entry.text === '' ? `Die Angabe „${labelOf('zeit')}“ fehlt.` : `„${entry.text}“ ist keine Zeitangabe, die der Atlas kennt.`, 'Schreiben Sie zum Beispiel 2024, 2023/24, 2024-Q4 oder 31.12.2024.');
	return period?.key ?? '2000';
}
