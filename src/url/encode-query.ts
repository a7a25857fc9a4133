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
