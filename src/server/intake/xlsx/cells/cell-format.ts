/** How a number of a cell is shown, as far as it changes what the number says. */
export type CellFormat = { readonly kind: 'number' } | { readonly kind: 'date' } | { readonly kind: 'percent' } | { readonly kind: 'padded'; readonly digits: number };

export const PLAIN: CellFormat = { kind: 'number' };

/** Formats that have a number instead of a code (ECMA-376 part 1, 18.8.30): days, times, and percent. */
export function builtInFormat(id: number): CellFormat {
	if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)) return { kind: 'date' };
	return id === 9 || id === 10 ? { kind: 'percent' } : PLAIN;
}

/** A code such as `00000`, `0.0 %` or `TT.MM.JJJJ` (which the file spells `dd.mm.yyyy`). Only the first section counts. */
export function formatOfCode(code: string): CellFormat {
	const bare = bareCode(code.slice(0, 255));
	if (/^general$/i.test(bare)) return PLAIN;
	if (/[ymdhs]/i.test(bare)) return { kind: 'date' };
	if (bare.includes('%')) return { kind: 'percent' };
	return /^0{2,15}$/.test(bare) ? { kind: 'padded', digits: bare.length } : PLAIN;
}

/** First section without quoted words, escaped signs, fillers and brackets (colours, currencies, conditions); elapsed hours stay. */
function bareCode(code: string): string {
	let bare = '';
	for (let i = 0; i < code.length; i++) {
		const c = code[i] ?? '';
		if (c === ';') break;
		if (c === '\\' || c === '_' || c === '*') i++;
		else if (c === '"' || c === '[') {
			const end = code.indexOf(c === '"' ? '"' : ']', i + 1);
			if (end < 0) break;
			const inside = code.slice(i + 1, end);
			if (c === '[' && /^(h+|m+|s+)$/i.test(inside)) bare += inside;
			i = end;
		} else if (c !== ' ') bare += c;
	}
	return bare;
}
