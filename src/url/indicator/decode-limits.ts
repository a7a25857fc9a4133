/** Own limits make at most five classes, as all other ways do. */
export const MOST_LIMITS = 4;

/** „1.234,5“ and „7,5“ as people write them, 7.5 as machines do; NaN for anything else. Dots before groups of three digits are dots of thousands. */
function decodeLimit(text: string): number {
	const plain = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) ? text.replaceAll('.', '') : text;
	return /^-?\d{1,12}(?:[.,]\d{1,6})?$/.test(plain) ? Number(plain.replace(',', '.')) : NaN;
}

/** `grenzen=10,5;20` or, from a form, one `grenzen` per field → 10.5, 20. Limits that are no numbers, do not ascend or are too many make none, with a note. */
export function decodeLimits(texts: readonly string[], notes: string[]): number[] {
	const parts = texts.flatMap((text) => text.split(';')).map((part) => part.trim().replace('\u2212', '-')).filter((part) => part !== '');
	if (parts.length === 0) {
		notes.push('Für eigene Grenzen fehlt die Angabe „grenzen“; gezeigt wird „gleich-viele“.');
		return [];
	}
	const limits = parts.map(decodeLimit);
	if (limits.length <= MOST_LIMITS && limits.every((limit, at) => Number.isFinite(limit) && (at === 0 || limit > (limits[at - 1] ?? limit)))) return limits;
	notes.push(`Die Grenzen „${parts.join(';').slice(0, 60)}“ sind nicht zu verstehen: höchstens ${MOST_LIMITS} aufsteigende Zahlen, getrennt durch Strichpunkte.`);
	return [];
}
