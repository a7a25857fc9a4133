import { WORKBOOK } from '../../limits.ts';
import type { CellFormat } from '../cells/cell-format.ts';
import { PLAIN, builtInFormat, formatOfCode } from '../cells/cell-format.ts';
import { readXml } from './read-xml.ts';
import { WorkbookRefused } from '../workbook-refused.ts';

/** Format of each cell style, in the order in which cells number them. */
export async function readStyles(chunks: AsyncIterable<Buffer>): Promise<CellFormat[]> {
	const codes = new Map<number, CellFormat>();
	const formats: CellFormat[] = [];
	let inCells = false;
	await readXml(chunks, {
		open(name, attributes) {
			if (codes.size + formats.length > WORKBOOK.styles) throw new WorkbookRefused('too-complex', 'styles');
			if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), formatOfCode(attributes['formatCode'] ?? ''));
			else if (name === 'cellXfs') inCells = true;
			else if (name === 'xf' && inCells) {
				const id = Number(attributes['numFmtId'] ?? 0);
				formats.push(codes.get(id) ?? (Number.isInteger(id) ? builtInFormat(id) : PLAIN));
			}
		},
		close(name) {
			if (name === 'cellXfs') inCells = false;
		}
	});
	return formats;
}
