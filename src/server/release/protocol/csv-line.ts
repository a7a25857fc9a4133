/** One line of German CSV (RFC 4180 with semicolons). Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP). */
export function csvLine(cells: readonly string[]): string {
	return cells.map((raw) => {
		const safe = /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw;
		return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
	}).join(';');
}
