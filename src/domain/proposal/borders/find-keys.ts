import type { BorderFile } from './border-file.ts';
import { propertiesOf, valuesOf } from './border-file.ts';

/** Names of the properties with key and name. */
export interface Keys {
	readonly key: string;
	readonly name: string;
}

const KEY_WORD = /(?:^|_|\b)(?:id|nr|no|key|code|schl(?:uessel|üssel)?|kennung|nummer|ags|ars)(?:$|_|\b)|(?:nr|id|key)$/i;
const NAME_WORD = /name|bezeichnung|\bbez\b|titel/i;

/** Which property of a boundary file is the key of its areas and which their name. undefined where no property tells the areas apart. */
export function findKeys(source: BorderFile): Keys | undefined {
	const best = (score: (property: string, values: readonly string[]) => number): string | undefined =>
		propertiesOf(source).map((p) => [p, score(p, valuesOf(source, p))] as const).filter(([, s]) => s > 0).sort((a, b) => b[1] - a[1])[0]?.[0];
	const key = best((property, values) => (isUnique(values) ? 1 + (KEY_WORD.test(property) ? 4 : 0) + (values.every((v) => /^[\d.\-+]+$/.test(v) && !/[.]\d{2,}$/.test(v)) ? 2 : 0) - (NAME_WORD.test(property) ? 1 : 0) : 0));
	if (key === undefined) return undefined;
	const name = best((property, values) => (property !== key && values.some((v) => /\p{L}{3}/u.test(v)) ? 1 + (NAME_WORD.test(property) ? 4 : 0) + 4 * (new Set(values).size / values.length) : 0));
	return { key, name: name ?? key };
}

/** Every area has a value and no two the same. */
export function isUnique(values: readonly string[]): boolean {
	return values.length > 0 && !values.includes('') && new Set(values).size === values.length;
}
