import type { Subset } from '../../secrecy/subsets.ts';
import { subsetsOf } from '../../secrecy/subsets.ts';
import { formatFigure } from '../sums/format-figure.ts';
import { columnsOf, slackOf, sumOf } from '../sums/term-columns.ts';
import { termWords } from '../sums/term-words.ts';
import type { OpenTable } from '../tables/open-table.ts';
import type { TableStore } from '../tables/table-store.ts';

/** Where so many areas have more in the part than in the whole, not the areas are wrong but the columns. */
const MOST = 0.8;
const FEWEST = 5;

interface Excess {
	readonly row: number;
	readonly part: number;
	readonly whole: number;
}

/** The numerator of a share counts some of those whom the denominator counts: a share above 100 % is wrong, and so would be what secrecy concludes from it. */
export function numeratorsStayWithin(store: TableStore): void {
	const { indicators, classifications } = store.settings;
	const places = [...new Map(store.tables().map((t) => [`${t.frame.level}|${t.period.key}`, t])).values()];
	for (const subset of subsetsOf(indicators, classifications, [])) for (const place of places) checkAt(subset, place, store);
}

function checkAt({ parts, wholes }: Subset, place: OpenTable, store: TableStore): void {
	const [some, all] = [columnsOf(parts, place, store), columnsOf(wholes, place, store)];
	const [first, second] = [some?.[0], all?.[0]];
	if (some === undefined || all === undefined || first === undefined || second === undefined) return;
	const slack = slackOf([...some, ...all]);
	const excesses: Excess[] = [];
	let compared = 0;
	place.frame.areas.forEach((area, row) => {
		const [part, whole] = [sumOf(some, area.id, row), sumOf(all, area.id, row)];
		if (part === undefined || whole === undefined || (part === 0 && whole === 0)) return;
		compared++;
		if (part - whole > slack) excesses.push({ row, part, whole });
	});
	const file = first.table.fileOf(first.column);
	const [part, whole] = [termWords(parts, store), termWords(wholes, store)];
	if (compared >= FEWEST && excesses.length >= MOST * compared) {
		const columns = [first, second].map(({ table, column }) => `„${table.placeOf(column, 0).column}“`);
		store.findings.add(file, 'numerator-and-denominator-swapped', 'blocks', () => ({
			column: first.table.placeOf(first.column, 0).column,
			message: `In ${excesses.length} von ${compared} Gebieten ist ${place.period.key} der Teil ${part} größer als das Ganze ${whole}: Die Spalten ${columns.join(' und ')} sind wohl vertauscht.`,
			advice: 'Prüfen Sie die Überschriften der beiden Spalten in der Datei und ihre Zuordnung in der Beschreibung.'
		}));
		return;
	}
	for (const excess of excesses) store.findings.add(file, 'numerator-above-denominator', 'blocks', () => ({
		...first.table.placeOf(first.column, excess.row), value: formatFigure(excess.part),
		message: `${place.frame.areas[excess.row]?.name} (${place.frame.areas[excess.row]?.code}), ${place.period.key}: Der Teil ${part} ist mit ${formatFigure(excess.part)} größer als das Ganze ${whole} mit ${formatFigure(excess.whole)}.`,
		advice: 'Berichtigen Sie eine der beiden Zahlen. Zählt der Zähler andere als der Nenner, ist der Indikator kein Anteil, sondern ein Verhältnis (art: verhaeltnis).'
	}));
}
