import type { FindingList } from '#domain/delivery/finding-list.ts';
import { readTextTable } from './csv/read-text-table.ts';
import type { ReadTable, TableShape } from './table-shape.ts';
import { isWorkbook } from './xlsx/file-kind.ts';
import { readWorkbookTable } from './xlsx/read-workbook-table.ts';
import type { Workbooks } from './xlsx/workbooks.ts';

/** Bytes of a delivered table, CSV or Excel by their content → sheet, or undefined with the reason among the findings. */
export async function readTable(bytes: Buffer, file: string, shape: TableShape, workbooks: Workbooks, findings: FindingList): Promise<ReadTable | undefined> {
	if (!isWorkbook(bytes, file)) return readTextTable(bytes, file, shape, findings);
	return readWorkbookTable(await workbooks.read(bytes, file), file, shape, findings);
}
