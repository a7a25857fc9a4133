/** One file of the delivery; path in its folder, as the office spells it. */
export interface DeliveredFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

export type Cell = string | number;

/** How an office's program writes tables. */
export interface Habit {
	readonly encoding: 'windows-1252' | 'utf-8' | 'utf-8-bom' | 'utf-16le';
	readonly delimiter: ';' | ',' | '\t';
	readonly newline: '\r\n' | '\n';
}

/** Rows may differ in length: title lines have one cell. */
export function writeTable(path: string, habit: Habit, rows: readonly (readonly Cell[])[]): DeliveredFile {
	const text = rows.map((row) => row.map((cell) => quoted(String(cell), habit.delimiter)).join(habit.delimiter)).join(habit.newline) + habit.newline;
	return { path, bytes: encoded(text, habit.encoding) };
}

function quoted(text: string, delimiter: string): string {
	return text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

function encoded(text: string, encoding: Habit['encoding']): Uint8Array {
	switch (encoding) {
		case 'windows-1252': {
			// the texts of these files stay within Latin-1, where both agree
			if (/[^\u0000-\u007f\u00a0-\u00ff]/.test(text)) throw new RangeError('A Windows-1252 file holds a character outside Latin-1.');
			return Buffer.from(text, 'latin1');
		}
		case 'utf-8': return Buffer.from(text, 'utf8');
		case 'utf-8-bom': return Buffer.from(`\ufeff${text}`, 'utf8');
		case 'utf-16le': return Buffer.from(`\ufeff${text}`, 'utf16le');
	}
}

/** Counts as German statistics print them: a dash where nothing is, a point between thousands. */
export function printed(count: number): string {
	return count === 0 ? '-' : String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
