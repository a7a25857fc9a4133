import { CELL } from '../../base-figure/figure-table.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { UNSET } from '../tables/open-table.ts';
import type { OpenTable, Origin } from '../tables/open-table.ts';
import type { Numbers } from './read-numbers.ts';
import { ODD, UNREAD } from './read-numbers.ts';
import type { ReadingPlan } from './reading-plan.ts';
import type { TableStore } from '../tables/table-store.ts';

/** Puts the cells of one value column into their tables. This loop runs once per cell of a delivery: it makes no objects. */
export function fillTables(sheet: Sheet, plan: ReadingPlan, numbers: Numbers, owner: Origin, store: TableStore): void {
	const { places } = plan;
	const { codes } = numbers.column;
	const forbidden = Uint8Array.from(store.settings.baseFigures, (f) => (f.kind === 'supplied' ? 0 : ODD.NEGATIVE | (f.secrecy === 'counts' ? ODD.FRACTION : 0)));
	const slots = store.settings.levels.length * places.periods.length;
	const tables: (OpenTable | undefined)[] = new Array<OpenTable | undefined>(store.settings.baseFigures.length * slots);
	const twice = new Set<string>();
	let table: OpenTable | undefined;
	let at = -1;
	let group = -1;
	let column = -1;
	for (let row = 0; row < sheet.rows; row++) {
		const area = places.area[row] as number;
		if (area < 0) continue;
		const figure = plan.figureAt(row);
		if (figure < 0) continue;
		const ordinal = plan.groupAt(row, figure);
		if (ordinal < 0) continue;
		const text = codes[row] as number;
		const state = numbers.states[text] as number;
		if (state === CELL.NOT_COLLECTED || state === UNREAD) continue;
		const odd = (numbers.odd[text] as number) & (forbidden[figure] as number);
		if (odd !== 0) {
			reportOdd(sheet, row, numbers, odd, store);
			continue;
		}
		const slot = figure * slots + (places.slot[row] as number);
		if (slot !== at || table === undefined) {
			at = slot;
			table = tables[slot] ??= openTable(sheet, plan, row, figure, store);
			group = -1;
		}
		if (ordinal !== group) {
			group = ordinal;
			column = table.columnOf(ordinal, owner);
		}
		if (column < 0) {
			store.findings.add(sheet.file, 'table-too-large', 'blocks', () => ({ row: sheet.lines[row] ?? 0, message: 'Gebiete mal Gruppen ergeben eine Tabelle mit mehr als zehn Millionen Zellen.', advice: 'Verringern Sie die Zahl der Gruppen, oder teilen Sie die Grundgröße.' }));
			return;
		}
		if (table.owners[column] !== owner) {
			reportDeliveredTwice(sheet, plan, table, ordinal, twice, store);
			continue;
		}
		const cell = column * table.areas + area;
		if (table.states[cell] !== UNSET) {
			reportDuplicate(sheet, plan, row, figure, ordinal, store);
			continue;
		}
		table.states[cell] = state;
		table.values[cell] = numbers.values[text] as number;
		table.lines[cell] = sheet.lines[row] as number;
	}
}

function openTable(sheet: Sheet, plan: ReadingPlan, row: number, figure: number, store: TableStore): OpenTable {
	const { periods, slot } = plan.places;
	const here = slot[row] ?? 0;
	const period = periods[here % periods.length];
	if (period === undefined) throw new RangeError('a row without period was not skipped');
	return store.open(figure, Math.floor(here / periods.length), period, sheet.file);
}

function reportOdd(sheet: Sheet, row: number, numbers: Numbers, odd: number, store: TableStore): void {
	const value = numbers.column.texts[numbers.column.codes[row] ?? 0] ?? '';
	const place = { row: sheet.lines[row] ?? 0, column: numbers.column.name, value };
	if ((odd & ODD.NEGATIVE) !== 0) store.findings.add(sheet.file, 'negative-count', 'blocks', () => ({ ...place, message: `„${value}“ ist negativ; gezählt wird ab null.`, advice: 'Berichtigen Sie die Zahl. Ein Saldo ist ein angelieferter Wert (art: angeliefert).' }));
	else store.findings.add(sheet.file, 'count-with-decimals', 'blocks', () => ({ ...place, message: `„${value}“ hat Nachkommastellen; gezählt werden ganze Personen oder Fälle.`, advice: 'Berichtigen Sie die Zahl oder „dezimalzeichen“. Quoten sind angelieferte Werte (art: angeliefert).' }));
}

function reportDeliveredTwice(sheet: Sheet, plan: ReadingPlan, table: OpenTable, ordinal: number, twice: Set<string>, store: TableStore): void {
	const key = `${table.frame.level}|${table.period.key}|${ordinal}|${table.space.figure.id}`;
	if (twice.has(key)) return;
	twice.add(key);
	store.findings.add(sheet.file, 'delivered-twice', 'blocks', () => ({
		column: plan.reading.column,
		message: `„${table.space.figure.title}“ (${table.space.words(ordinal)}) für ${table.period.key} kommt zweimal: hier und in ${table.fileOf(table.columns.get(ordinal) ?? -1)}.`,
		advice: 'Streichen Sie eine der beiden Stellen aus der Lieferung oder der Beschreibung.'
	}));
}

function reportDuplicate(sheet: Sheet, plan: ReadingPlan, row: number, figure: number, ordinal: number, store: TableStore): void {
	const { area, slot } = plan.places;
	store.findings.add(sheet.file, 'duplicate-row', 'blocks', () => {
		let first = 0;
		while (first < row && !(area[first] === area[row] && slot[first] === slot[row] && plan.figureAt(first) === figure && plan.groupAt(first, figure) === ordinal)) first++;
		return { row: sheet.lines[row] ?? 0, column: plan.reading.column, message: `Gebiet, Zeit und Gruppe dieser Zeile stehen schon in Zeile ${sheet.lines[first]}.`, advice: 'Löschen Sie eine der beiden Zeilen.' };
	});
}
