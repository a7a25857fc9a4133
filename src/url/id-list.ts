/**
 * Ids in one value of an address: `ortsteil:01,ortsteil:02`. A comma or percent sign inside of an id is written `%2C`, `%25`. A form without
 * script sends one value per choice (`gebiete=a&gebiete=b,c`); both spellings mean the same list, in which each id stands once.
 */
export function decodeIds(query: URLSearchParams, key: string): string[] {
	const ids = query.getAll(key).flatMap((value) => value.split(',')).map((id) => id.trim().replace(/%(2C|25)/g, (_, code: string) => (code === '2C' ? ',' : '%')));
	return [...new Set(ids)].filter((id) => id !== '');
}

export function encodeIds(ids: readonly string[]): string {
	return ids.map((id) => id.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
}
