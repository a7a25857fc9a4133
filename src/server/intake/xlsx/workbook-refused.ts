/** Why a workbook is not read at all. */
export type WorkbookRefusal =
	| 'old-excel' | 'opendocument' | 'binary-workbook' | 'password' | 'not-a-workbook' | 'damaged' | 'document-type'
	| 'file-too-large' | 'inflates-too-much' | 'too-many-parts' | 'unsafe-part-names' | 'too-many-sheets' | 'too-many-cells'
	| 'cell-too-long' | 'too-much-text' | 'too-complex' | 'too-slow' | 'too-much-memory';

/** Ends the reading inside the worker; it never leaves `xlsx/`. */
export class WorkbookRefused extends Error {
	readonly why: WorkbookRefusal;

	constructor(why: WorkbookRefusal, detail = '') {
		super(detail === '' ? why : `${why}: ${detail}`);
		this.why = why;
	}
}
