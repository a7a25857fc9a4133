/** Query parts in the order in which they are to stand; empty values are left out, as if the key were absent. */
export type QueryParts = readonly (readonly [key: string, value: string])[];

/**
 * Percent-encodes a value but leaves `:`, `,` and `;` readable: all are allowed in a query (RFC 3986, section 3.4), and
 * `gruppe=alter:u15,geschlecht:w` is meant to be read and typed by people.
 */
function encodeValue(value: string): string {
	// Nearly all values; a page of hundreds of areas writes a thousand addresses at each change.
	if (/^[\w.:,;~-]*$/.test(value)) return value;
	return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%3B', ';').replaceAll("'", '%27');
}

/** `?a=1&b=2`, or the empty string. */
export function encodeQuery(parts: QueryParts): string {
	const filled = parts.filter(([, value]) => value !== '');
	return filled.length === 0 ? '' : `?${filled.map(([key, value]) => `${encodeValue(key)}=${encodeValue(value)}`).join('&')}`;
}

/** The first value of a key that is not blank; forms send empty fields along, they mean the same as no field. */
export function firstValue(query: URLSearchParams, key: string): string | null {
	return query.getAll(key).map((value) => value.trim()).find((value) => value !== '') ?? null;
}

/** One German hint for keys that a page does not know; they are ignored, visibly. */
export function unknownKeyNotes(query: URLSearchParams, known: readonly string[]): string[] {
	const unknown = [...new Set(query.keys())].filter((key) => !known.includes(key)).map((key) => key.slice(0, 40));
	if (unknown.length === 0) return [];
	const names = unknown.map((key) => `„${key}“`).join(', ');
	return [unknown.length === 1
		? `Die Angabe ${names} in der Adresse kennt diese Seite nicht; sie bleibt ohne Wirkung.`
		: `Die Angaben ${names} in der Adresse kennt diese Seite nicht; sie bleiben ohne Wirkung.`];
}
