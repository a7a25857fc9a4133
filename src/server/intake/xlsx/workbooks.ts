import type { ReadWorkbook } from './read-workbook.ts';
import { readWorkbook } from './read-workbook.ts';

/** Several entries of a description read one workbook, one after the other: the last one stays in memory. */
export class Workbooks {
	#last: { readonly file: string; readonly read: Promise<ReadWorkbook> } | undefined;

	read(bytes: Uint8Array, file: string): Promise<ReadWorkbook> {
		if (this.#last?.file !== file) this.#last = { file, read: readWorkbook(bytes, file) };
		return this.#last.read;
	}
}
