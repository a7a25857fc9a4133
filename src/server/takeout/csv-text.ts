/** A cell of text. What a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). */
export function csvText(raw: string): string {
	const safe = /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw;
	return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All digits of the number, with a comma and without exponent: spreadsheets read `1e-7` as text. */
export function csvDecimal(value: number): string {
	const spelled = String(value);
	const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(spelled);
	if (!match) return spelled.replace('.', ',');
	const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
	const digits = whole + fraction;
	const point = whole.length + Number(exponent);
	if (point <= 0) return `${sign}0,${'0'.repeat(-point)}${digits}`;
	return `${sign}${digits.slice(0, point).padEnd(point, '0')}${digits.length > point ? `,${digits.slice(point)}` : ''}`;
}
