import { Refusal } from '#server/base/refusal.ts';

/**
 * The parameters of an address, each at most once.
 * @throws Refusal bad-request naming the one that is unknown, empty or doubled
 */
export function readParameters<Name extends string>(search: URLSearchParams, allowed: readonly Name[]): Partial<Record<Name, string>> {
	const found: Partial<Record<Name, string>> = {};
	for (const [name, value] of search) {
		const known = allowed.find((a) => a === name);
		const shown = name.slice(0, 60);
		if (known === undefined) throw new Refusal('bad-request', `Den Parameter „${shown}“ gibt es hier nicht. ${allowed.length === 0 ? 'Diese Adresse hat keine Parameter.' : `Erlaubt: ${allowed.join(', ')}.`}`);
		if (found[known] !== undefined) throw new Refusal('bad-request', `Der Parameter „${shown}“ steht mehrmals in der Adresse.`);
		if (value === '') throw new Refusal('bad-request', `Der Parameter „${shown}“ ist leer.`);
		found[known] = value;
	}
	return found;
}

/** `kinderarmut.csv` → name and format. @throws Refusal not-found for a format that is not offered */
export function readFileName<Format extends string>(file: string, formats: readonly Format[], standard: Format | null): { name: string; format: Format } {
	const match = /^([A-Za-z0-9_-]+)(?:\.([a-z0-9]+))?$/.exec(file);
	const format = match?.[2] === undefined ? standard : formats.find((f) => f === match[2]);
	if (!match?.[1] || !format) throw new Refusal('not-found', `„${file.slice(0, 60)}“ gibt es hier nicht. Formate dieser Adresse: ${formats.map((f) => `.${f}`).join(', ')}.`);
	return { name: match[1], format };
}
