import type { Grid } from '#domain/delivery/sheet/grid.ts';
import { WORKBOOK } from '../limits.ts';
import { columnLetter } from '#domain/delivery/sheet/cell-name.ts';
import type { Cost } from '../thread/run-in-thread.ts';
import { runInThread } from '../thread/run-in-thread.ts';
import { isZip } from '../zip/is-zip.ts';
import { oldContainer } from './file-kind.ts';
import type { PackedSheet, PackedWorkbook, WorkerMessage } from './packing/packed-workbook.ts';
import { unpackRows } from './packing/packed-workbook.ts';
import type { WorkbookRefusal } from './workbook-refused.ts';

/** A worksheet; what is hidden in it is read all the same. */
export interface Worksheet extends Grid {
	readonly sheet: string;
	/** Hidden lines and columns that have values: `7`, `C`; the first hundred of each. */
	readonly hiddenRows: readonly number[];
	readonly hiddenColumns: readonly string[];
}

export type ReadWorkbook =
	| {
		readonly kind: 'workbook';
		/** The sheets a person sees, in their order. */
		readonly sheets: readonly Worksheet[];
		/** Hidden sheets: read where a description names them, never proposed. */
		readonly hidden: readonly Worksheet[];
		/** Cells may show values of other files, as they were when the workbook was saved; nothing is fetched. */
		readonly externalLinks: boolean;
		/** The workbook brings programs; they are not run. */
		readonly macros: boolean;
	}
	| { readonly kind: 'refused'; readonly why: WorkbookRefusal };

/**
 * Bytes of an Excel workbook (.xlsx, .xlsm) → its sheets as text: numbers with decimal comma and without grouping (`1234,5`), zeros that
 * the format pads (`0101`), `12,3 %`, days as `2023-12-31`, WAHR and FALSCH, errors as they stand (`#DIV/0!`). Of formulas the saved
 * result. Read in a thread of its own with limits on memory and time (../limits.ts): a hostile file ends that thread, not the caller.
 * `file` is the name for findings; `onShare` hears now and then how much has been read, 0 to 1; less `cost` than usual is for tests.
 */
export async function readWorkbook(bytes: Uint8Array, file: string, onShare: (share: number) => void = () => undefined, cost: Cost = WORKBOOK): Promise<ReadWorkbook> {
	const why = bytes.byteLength > WORKBOOK.fileBytes ? 'file-too-large' : oldContainer(bytes) ?? (isZip(bytes) ? undefined : 'not-a-workbook');
	if (why !== undefined) return { kind: 'refused', why };
	const read = await runInThread(new URL('workbook-worker.ts', import.meta.url), bytes, cost, (message: WorkerMessage): ReadWorkbook | undefined => {
		if (message.kind === 'progress') onShare(message.share);
		return message.kind === 'progress' ? undefined : message.kind === 'refused' ? message : unpack(message.workbook, file);
	});
	return typeof read === 'string' ? { kind: 'refused', why: read } : read;
}

function unpack(workbook: PackedWorkbook, file: string): ReadWorkbook {
	const worksheet = (sheet: PackedSheet): Worksheet => ({
		file, sheet: sheet.name, rows: unpackRows(workbook.texts, sheet), lines: sheet.lines, merges: sheet.merges,
		hiddenRows: sheet.hiddenRows, hiddenColumns: sheet.hiddenColumns.map(columnLetter)
	});
	return {
		kind: 'workbook', sheets: workbook.sheets.filter((s) => s.visible).map(worksheet), hidden: workbook.sheets.filter((s) => !s.visible).map(worksheet),
		externalLinks: workbook.externalLinks, macros: workbook.macros
	};
}
