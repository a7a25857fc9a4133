import type { FacilitySource } from '#domain/delivery/description/facility-source.ts';
import { facilityColumns } from '#domain/delivery/facilities/facility-columns.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { columnNamed } from '#domain/delivery/sheet/sheet.ts';
import { readTable } from '../read-table.ts';
import { Workbooks } from '../xlsx/workbooks.ts';
import type { RawPoint, RawPoints } from './raw-point.ts';

/** Bytes of a table (CSV or Excel) with columns of coordinates → its lines; only described columns are taken. */
export async function readPlaceTable(bytes: Buffer, file: string, source: FacilitySource, place: { readonly x: string; readonly y: string }, findings: FindingList): Promise<RawPoints | undefined> {
	const wanted = facilityColumns(source);
	const shape = { delimiter: source.delimiter, encoding: null, sheet: source.sheet, header: source.header, lines: null, area: wanted[0] ?? '', words: wanted.filter((c) => c !== place.x && c !== place.y), values: [] };
	const read = await readTable(bytes, file, shape, new Workbooks(), findings);
	if (read === undefined) return undefined;
	read.report();
	const { sheet } = read;
	const columns = wanted.flatMap((name) => columnNamed(sheet, name) ?? []);
	const points = Array.from({ length: sheet.rows }, (_, row): RawPoint => {
		const texts = new Map(columns.map((c) => [c.name, c.texts[c.codes[row] ?? 0] ?? '']));
		const [x, y] = [texts.get(place.x) ?? '', texts.get(place.y) ?? ''];
		const [east, north] = [degreesOf(x), degreesOf(y)];
		const readable = Number.isFinite(east) && Number.isFinite(north);
		return { row: sheet.lines[row] ?? row + 1, texts, x: readable ? east : Number.NaN, y: readable ? north : Number.NaN, instead: readable || x + y === '' ? '' : `${x} ${y}`.trim() };
	});
	return { points, system: null, columns: new Set(sheet.columns.map((c) => c.name)) };
}

/** `13,3843` and `13.3843`; `391.990,5` as German offices write metres. */
function degreesOf(text: string): number {
	const plain = /^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(text) ? text.replaceAll('.', '').replace(',', '.') : text.replace(',', '.');
	return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
