/**
 * One column, its distinct texts listed once: cell of row r is `texts[codes[r]]`. Work on the distinct texts
 * keeps a million rows cheap.
 */
export interface Column {
	readonly name: string;
	/** Outer blanks removed; two codes may share a text. */
	readonly texts: readonly string[];
	readonly codes: Uint32Array;
}

/** A delivered table as text: what the reader of a format hands to the checks. */
export interface Sheet {
	readonly file: string;
	/** Name of the worksheet; a text file has none. */
	readonly name?: string;
	/** Where the format writes numbers in one way only. */
	readonly decimal?: ',';
	/** Lines above the header, raw. */
	readonly titles: readonly string[];
	readonly columns: readonly Column[];
	readonly rows: number;
	/** 1-based line of each row as a person sees it in the file. */
	readonly lines: Uint32Array;
}

/** Header text as it is compared: line breaks and runs of blanks become one blank. */
export const headerName = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim().normalize('NFC');

export const columnNamed = (sheet: Sheet, name: string): Column | undefined => {
	const wanted = headerName(name);
	return sheet.columns.find((c) => c.name === wanted);
};

/** First row and number of rows of each code that `wanted` picks, among the rows that count. */
export function placesOf(column: Column, wanted: (code: number) => boolean, counts: (row: number) => boolean = () => true): Map<number, { row: number; count: number }> {
	const places = new Map<number, { row: number; count: number }>();
	const picked = column.texts.map((_, code) => wanted(code));
	if (!picked.includes(true)) return places;
	column.codes.forEach((code, row) => {
		if (picked[code] !== true || !counts(row)) return;
		const place = places.get(code);
		if (place === undefined) places.set(code, { row, count: 1 });
		else place.count++;
	});
	return places;
}
