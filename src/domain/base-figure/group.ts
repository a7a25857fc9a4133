import type { Classification } from './base-figure.ts';
import { TOTAL } from './base-figure.ts';

/**
 * A population group: one code per classification, in the base figure's classification order, totals left out.
 * Canonical spelling `alter:u15,geschlecht:w`; the whole population is the empty string.
 */
export type GroupKey = string;

export function groupKey(codes: Readonly<Record<string, string>>, classifications: readonly string[]): GroupKey {
	return classifications.filter((c) => codes[c] !== undefined && codes[c] !== TOTAL).map((c) => `${c}:${codes[c]}`).join(',');
}

/** Group key → codes; classifications left out are `insgesamt`. */
export function groupCodes(key: GroupKey, classifications: readonly string[]): Record<string, string> {
	const codes: Record<string, string> = {};
	for (const c of classifications) codes[c] = TOTAL;
	if (key !== '') for (const part of key.split(',')) {
		const at = part.indexOf(':');
		codes[part.slice(0, at)] = part.slice(at + 1);
	}
	return codes;
}

/** All group keys of a base figure: the full product of its classifications, totals included, first dimension slowest. */
export function allGroups(classifications: readonly Classification[]): GroupKey[] {
	let keys: string[][] = [[]];
	for (const c of classifications) keys = keys.flatMap((k) => [TOTAL, ...c.codes.map((x) => x.code)].map((code) => (code === TOTAL ? k : [...k, `${c.id}:${code}`])));
	return keys.map((k) => k.join(','));
}
