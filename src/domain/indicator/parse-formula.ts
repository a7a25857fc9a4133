import type { Term } from './indicator.ts';
import { parseCodes } from './parse-codes.ts';

export type ParsedFormula = { readonly kind: 'terms'; readonly terms: readonly Term[] } | { readonly kind: 'fault'; readonly at: number; readonly message: string };

/**
 * `a[alter=u15] + b − c[alter=u15, geschlecht=w]` → terms. Ids carry hyphens themselves (`sgb2-personen`), so a hyphen is a minus only
 * with a blank before it; the true minus sign `−` always is one. `at` is the 0-based place of a fault.
 */
export function parseFormula(text: string): ParsedFormula {
	const terms: Term[] = [];
	const term = /\s*([\p{L}\p{N}_][\p{L}\p{N}_-]*)(?:\[([^\]]*)\])?/uy;
	const operator = /\s*(\+|−)|\s+(-)/uy;
	let at = 0;
	let sign: 1 | -1 = 1;
	for (;;) {
		term.lastIndex = at;
		const found = term.exec(text);
		if (found === null) return { kind: 'fault', at, message: `An Stelle ${at + 1} fehlt der Name einer Grundgröße.` };
		const codes = parseCodes(found[2]);
		if (codes === undefined) return { kind: 'fault', at, message: `In den eckigen Klammern nach „${found[1]}“ wird klassifikation=ausprägung erwartet.` };
		terms.push({ sign, baseFigure: found[1] ?? '', codes });
		at = term.lastIndex;
		if (text.slice(at).trim() === '') return { kind: 'terms', terms };
		operator.lastIndex = at;
		const next = operator.exec(text);
		if (next === null) return { kind: 'fault', at, message: `An Stelle ${at + 1} wird „+“ oder „ - “ erwartet.` };
		sign = next[1] === '+' ? 1 : -1;
		at = operator.lastIndex;
	}
}
