import type { Grid } from '#domain/delivery/sheet/grid.ts';
import { WORKBOOK } from '../limits.ts';
import { splitCells } from '../csv/split-cells.ts';

const CANDIDATES = [';', '\t', '|', ','];

/** Text of a CSV file → its cells, before anyone says where its header is; undefined for more cells than a workbook may have. Blank lines are left out. */
export function gridOfText(text: string, file: string): Grid | undefined {
	const rows: string[][] = [];
	const lines: number[] = [];
	let record: string[] = [];
	let places = 0;
	splitCells(text, delimiterOf(text), {
		cell(index, cell) { if (places++ < WORKBOOK.places) record[index] = cell.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, ''); },
		end(cells, line) {
			const row = record.slice(0, cells);
			if (places <= WORKBOOK.places && row.some((cell) => cell !== '')) {
				rows.push(row);
				lines.push(line);
			}
			record = [];
		}
	});
	return places > WORKBOOK.places ? undefined : { file, sheet: null, rows, lines: Uint32Array.from(lines), merges: [] };
}

/** The sign that cuts most lines into the same number of cells; titles and footnotes are few. A decimal comma cuts lines unevenly. */
function delimiterOf(text: string): string {
	const lines = text.slice(0, 65536).split(/\r\n?|\n/).filter((line) => line.trim() !== '').slice(0, 300);
	let best = { sign: ';', fit: 0 };
	for (const sign of CANDIDATES) {
		const counts = Map.groupBy(lines.map((line) => line.replace(/"[^"]*"/g, '').split(sign).length - 1), (n) => n);
		for (const [cells, same] of counts) {
			const fit = cells === 0 ? 0 : same.length + Math.min(0.9, cells / 100);
			if (fit > best.fit) best = { sign, fit };
		}
	}
	return best.sign;
}
