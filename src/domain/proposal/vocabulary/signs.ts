/** What a sign in a value column may mean; the word is that of `leerzeichen`. */
export interface SignMeaning {
	readonly word: 'nicht-erhoben' | 'geheim' | 'nicht-sinnvoll' | 'folgt' | '0';
	/** True where the official list of signs (DIN 55301) leaves no doubt that matters for secrecy. */
	readonly sure: boolean;
}

/**
 * Signs of German tables (DIN 55301): „–“ nothing there, „.“ unknown or secret, „x“ no sense, „…“ comes later, „/“ too unsafe. What may hide a
 * number is taken for hidden: of two mistakes, that is the one that harms nobody.
 */
export function meaningOfSign(sign: string): SignMeaning {
	if (sign === '') return { word: 'nicht-erhoben', sure: true };
	if (/^[-–—−]$/.test(sign)) return { word: '0', sure: true };
	if (/^(?:x|X)$/.test(sign)) return { word: 'nicht-sinnvoll', sure: true };
	if (/^(?:…|\.\.\.)$/.test(sign)) return { word: 'folgt', sure: true };
	if (/^(?:k\. ?a\.?|n\/a|n\.a\.|na|nan|null)$/i.test(sign)) return { word: 'nicht-erhoben', sure: true };
	return { word: 'geheim', sure: false };
}

/** A number no count can be, used by programs in place of an empty cell. */
export const isSentinel = (text: string): boolean => /^-(?:9{3,6}|8{3,6})(?:[.,]0+)?$/.test(text) || /^-(?:99|1)$/.test(text);
