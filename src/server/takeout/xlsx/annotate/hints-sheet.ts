import { cellName } from '#domain/delivery/sheet/cell-name.ts';
import { TABS, cell } from '../looks.ts';
import { rowHeight } from '../row-height.ts';
import type { Cell, Row, WorkSheet } from '../work-sheet.ts';

/** One remark: where, what is the case, what to do. */
export interface HintLine {
	readonly place: string;
	readonly message: string;
	readonly advice: string;
	/** `'Zahlen'!D14` */
	readonly link: string | null;
}

/** Remarks of one weight. */
export interface HintSection {
	readonly severity: 'blocks' | 'warns' | 'notes';
	readonly heading: string;
	readonly lines: readonly HintLine[];
}

/** The sheet that lists all remarks. */
export interface Hints {
	readonly title: string;
	/** How it stands, and what to do next. */
	readonly lead: readonly string[];
	readonly sections: readonly HintSection[];
}

export const HINTS_SHEET = 'Hinweise (KECK)';
const WIDTHS = [28, 62, 58];
const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** Title, what to do next, and a table of all remarks, the worst first. */
export function hintsSheet({ title, lead, sections }: Hints): WorkSheet {
	const rows: Row[] = [];
	const merged: string[] = [];
	const across = (text: Cell, least: number): void => {
		merged.push(`${cellName(0, rows.length)}:${cellName(WIDTHS.length - 1, rows.length)}`);
		rows.push({ cells: [text], height: rowHeight([text], [WIDTH], least) });
	};
	across(cell(title, 'title'), 36);
	for (const text of lead) across(cell(text, 'text'), 21);
	rows.push({ cells: ['Stelle', 'Was auffällt', 'Was zu tun ist'].map((text) => cell(text, 'head')), height: 24 });
	const frozen = rows.length;
	for (const { severity, heading, lines } of sections) {
		across(cell(heading, severity), 28);
		for (const { place, message, advice, link } of lines) {
			const cells: Cell[] = [link === null ? cell(place, 'finding') : { ...cell(place, 'place'), link }, cell(message, 'finding'), cell(advice, 'finding')];
			rows.push({ cells, height: rowHeight(cells, WIDTHS, 19) });
		}
	}
	return {
		name: HINTS_SHEET, columns: WIDTHS.map((width) => ({ width })), rows, merged, frozen: { rows: frozen, columns: 0 }, start: cellName(0, frozen + 1),
		bare: true, tab: TABS.correct, page: { upright: false, across: 1, down: null, repeat: { rows: [frozen, frozen] } }
	};
}
