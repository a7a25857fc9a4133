import type { FileDescription } from '../description.ts';
import { LEFT_OUT } from '../description.ts';
import type { Period } from '../../period/period.ts';
import { parsePeriod } from '../../period/period.ts';
import { suggestion } from '../nearest.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { columnNamed } from '../sheet/sheet.ts';
import { namesTotal } from './names-total.ts';
import type { UnknownArea } from './report-areas.ts';
import type { TableStore } from '../tables/table-store.ts';
import { SKIPPED, UNKNOWN, reportUnknownWords, wordIndices } from './words.ts';

/** Unknown codes that are told apart; a file that has more is the wrong file. */
const KEPT = 10_000;

/** Where each row of a sheet belongs. */
export interface Places {
	readonly periods: readonly Period[];
	/** Index of the area in its frame; negative: the row is not read. */
	readonly area: Int32Array;
	/** level index × periods.length + period index. */
	readonly slot: Int32Array;
	/** Rows of totals and the slot of the rows they sum. */
	readonly sumRows: ReadonlyMap<number, number>;
	/** Codes that are no area where their rows belong. */
	readonly unknown: readonly UnknownArea[];
}

/** Area, period and level of every row; `fixed` is the period of a column that names its own. Unknown words become findings. */
export function placeRows(sheet: Sheet, description: FileDescription, fixed: Period | null, store: TableStore): Places {
	const { findings, settings } = store;
	const time = fixed === null ? rowPeriods(sheet, description, store) : { periods: [fixed], of: () => 0 };
	const levelOf = rowLevels(sheet, description, store);
	const gebietsstand = time.periods.map((p) => store.gebietsstandOf(p));
	const column = columnNamed(sheet, description.area.column);
	const { codes, by } = description.area;
	const texts = (column?.texts ?? []).map((text) => codes?.get(text) ?? text);
	const sumKeys = new Set(description.sumRows?.keys ?? []);
	const sumLevel = settings.levels.findIndex((l) => l.id === description.sumRows?.level);
	const tables = new Map<number, Int32Array>();
	const areas = (frame: number): Int32Array => {
		let found = tables.get(frame);
		if (found === undefined) {
			const { byCode, byName } = store.frames.at(Math.floor(frame / settings.levels.length), frame % settings.levels.length);
			const named = (word: string): number | undefined => {
				const indices = by === 'name' && codes?.has(word) !== true ? byName.find(word) : [];
				return indices.length === 1 ? indices[0] : undefined;
			};
			tables.set(frame, (found = Int32Array.from(texts, (text, i) => (text === LEFT_OUT ? SKIPPED : named(column?.texts[i] ?? '') ?? byCode.get(text) ?? UNKNOWN))));
		}
		return found;
	};
	const isSum = texts.map((text) => sumKeys.has(text));
	const area = new Int32Array(sheet.rows);
	const slot = new Int32Array(sheet.rows);
	const sumRows = new Map<number, number>();
	const unknown = new Map<string, { text: number; frame: number; row: number; count: number }>();
	let beyond = 0;
	for (let row = 0; row < sheet.rows; row++) {
		const period = time.of(row);
		const level = levelOf(row);
		if (period < 0 || level < 0) {
			area[row] = SKIPPED;
			continue;
		}
		const text = column?.codes[row] ?? 0;
		slot[row] = level * time.periods.length + period;
		if (isSum[text] === true) {
			sumRows.set(row, slot[row] ?? 0);
			area[row] = sumLevel < 0 ? SKIPPED : 0;
			slot[row] = Math.max(0, sumLevel) * time.periods.length + period;
			continue;
		}
		const frame = (gebietsstand[period] ?? 0) * settings.levels.length + level;
		const at = areas(frame)[text] ?? UNKNOWN;
		area[row] = at;
		if (at === UNKNOWN) {
			const key = `${frame}|${texts[text]}`;
			const place = unknown.get(key);
			if (place !== undefined) place.count++;
			else if (unknown.size < KEPT) unknown.set(key, { text, frame, row, count: 1 });
			else beyond++;
		}
	}
	for (; beyond > 0; beyond--) findings.add(sheet.file, 'unknown-area-code', 'blocks', () => ({ column: description.area.column, message: 'Weitere Zeilen haben unbekannte Gebietsschlüssel.', advice: 'Prüfen Sie, ob die Spalte die Gebietsschlüssel enthält.' }));
	if (sumLevel >= 0 && gebietsstand.some((g) => store.frames.at(g, sumLevel).areas.filter((a) => !a.rest).length !== 1)) {
		findings.add(sheet.file, 'sum-row-level', 'blocks', () => ({ message: 'Summenzeilen können nur für eine Ebene mit einem einzigen Gebiet stehen.', advice: 'Nennen Sie unter „bedeutet“ die oberste Ebene oder lassen Sie es weg.' }));
	}
	return {
		periods: time.periods, area, slot, sumRows,
		unknown: [...unknown.values()].map(({ text, frame, row, count }) => ({ code: texts[text] ?? '', gebietsstand: Math.floor(frame / settings.levels.length), level: frame % settings.levels.length, row, count }))
	};
}

function rowPeriods(sheet: Sheet, description: FileDescription, store: TableStore): { periods: Period[]; of: (row: number) => number } {
	const { period } = description;
	if (period === null) return { periods: [], of: () => SKIPPED };
	if ('fixed' in period) return { periods: [period.fixed], of: () => 0 };
	if ('fileName' in period) {
		const found = new RegExp(period.fileName).exec(sheet.file)?.[1];
		const parsed = parsePeriod(found ?? '');
		if (parsed !== null) return { periods: [parsed], of: () => 0 };
		store.findings.add(sheet.file, 'unknown-period', 'blocks', () => ({ value: found ?? sheet.file, message: 'Im Dateinamen steht keine lesbare Zeitangabe.', advice: 'Berichtigen Sie „zeit.dateiname“ in der Beschreibung oder den Namen der Datei.' }));
		return { periods: [], of: () => SKIPPED };
	}
	const periods: Period[] = [];
	const indices = wordIndices(sheet, period, (word) => {
		const parsed = parsePeriod(germanDay(word));
		if (parsed === null) return UNKNOWN;
		const known = periods.findIndex((p) => p.key === parsed.key);
		return known >= 0 ? known : periods.push(parsed) - 1;
	});
	reportUnknownWords(sheet, period, indices, store.findings, 'unknown-period', 'keine bekannte Zeitangabe', (word) => namesTotal(word, store.settings.kommune) ? 'Das sieht nach einer Summenzeile aus: Löschen Sie die Zeile, oder lassen Sie sie unter „zeit: {spalte, codes}“ als „ausgelassen“ weg.' : 'Schreiben Sie 2023, 2023-12-31, 2023-24 (Schuljahr), 2023-Q4 oder 2021..2023, oder übersetzen Sie das Wort unter „zeit: {spalte, codes}“.');
	const codes = columnNamed(sheet, period.column)?.codes ?? new Uint32Array();
	return { periods, of: (row) => indices[codes[row] ?? 0] ?? UNKNOWN };
}

function rowLevels(sheet: Sheet, description: FileDescription, store: TableStore): (row: number) => number {
	const { level } = description;
	const ids = store.settings.levels.map((l) => l.id);
	if ('fixed' in level) {
		const only = ids.indexOf(level.fixed);
		return () => only;
	}
	const indices = wordIndices(sheet, level, (word) => ids.indexOf(word));
	reportUnknownWords(sheet, level, indices, store.findings, 'unknown-level', 'keine beschriebene Ebene', (word) => `Ergänzen Sie das Wort unter „ebene: {spalte, codes}“; was nicht gelesen werden soll, wird dort „ausgelassen“.${suggestion(word, ids)}`);
	const codes = columnNamed(sheet, level.column)?.codes ?? new Uint32Array();
	return (row) => indices[codes[row] ?? 0] ?? UNKNOWN;
}

/** 31.12.2023 → 2023-12-31 */
const germanDay = (text: string): string => text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, d: string, m: string, y: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
