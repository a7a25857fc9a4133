import { columnLetter } from '../sheet/cell-name.ts';
import type { Finding } from '../finding.ts';
import type { FindingList } from '../finding-list.ts';
import type { CellPlace, Entry } from './cell-place.ts';

/** What is wrong or odd in cells of a workbook, told at the cell. */
export class CellFaults {
	readonly file: string;
	readonly findings: FindingList;
	readonly #told = new Set<string>();

	constructor(file: string, findings: FindingList) {
		this.file = file;
		this.findings = findings;
	}

	at({ text, place }: Entry, code: string, severity: Finding['severity'], message: string, advice: string): void {
		this.findings.add(this.file, code, severity, () => ({ ...whereOf(place), ...(text === '' ? {} : { value: text }), message, advice }));
	}

	/** The same cell may be looked at for several columns. */
	once(entry: Entry, code: string, severity: Finding['severity'], message: string, advice: string): void {
		const key = JSON.stringify([entry.place, code]);
		if (!this.#told.has(key)) this.at(entry, code, severity, message, advice);
		this.#told.add(key);
	}

	/** Something that a sheet as a whole lacks. */
	ofSheet(sheet: string, code: string, severity: Finding['severity'], message: string, advice: string): void {
		this.findings.add(this.file, code, severity, () => ({ sheet, message, advice }));
	}
}

export const whereOf = ({ sheet, line, column }: CellPlace): Required<Pick<Finding, 'sheet' | 'row' | 'column'>> => ({ sheet, row: line, column: columnLetter(column) });
