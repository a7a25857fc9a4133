import { headerName } from './sheet.ts';

/**
 * Header in one or several rows → one name per column: the texts from top to bottom, joined by „ | “; a text that repeats the one above it
 * counts once. Cells of merged headings must carry their text already.
 */
export function headerTexts(rows: readonly (readonly string[])[]): string[] {
	const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
	return Array.from({ length: width }, (_, column) => {
		const parts: string[] = [];
		for (const row of rows) {
			const text = headerName(row[column] ?? '');
			if (text !== '' && text !== parts.at(-1)) parts.push(text);
		}
		return parts.join(' | ');
	});
}
