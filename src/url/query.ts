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
