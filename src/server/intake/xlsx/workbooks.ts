import type { Progress } from '#server/base/progress.ts';
import { silent } from '#server/base/progress.ts';
import type { ReadWorkbook } from './read-workbook.ts';
import { readWorkbook } from './read-workbook.ts';

/** Several entries of a description read one workbook, one after the other: the last one stays in memory. */
export class Workbooks {
	readonly #progress: Progress;
	#last: { readonly file: string; readonly read: Promise<ReadWorkbook> } | undefined;

	constructor(progress: Progress = silent) {
		this.#progress = progress;
	}

	read(bytes: Uint8Array, file: string): Promise<ReadWorkbook> {
		if (this.#last?.file !== file) this.#last = { file, read: readWorkbook(bytes, file, (share) => this.#progress(`${file} lesen`, share, 1)) };
		return this.#last.read;
	}
}
