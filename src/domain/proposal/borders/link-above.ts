import type { BorderFile } from './border-file.ts';
import { propertiesOf, valuesOf } from './border-file.ts';
import type { PropertyText } from './border-entry.ts';

/** How the areas of a file say which area they lie in: a property with its key, or the first characters of their own. */
export function findAbove(source: BorderFile, key: string, upper: ReadonlySet<string>): PropertyText | undefined {
	const named = propertiesOf(source).find((p) => p !== key && valuesOf(source, p).every((v) => upper.has(v)));
	if (named !== undefined) return named;
	const lengths = new Set([...upper].map((code) => code.length));
	const [length] = lengths;
	const keys = valuesOf(source, key);
	if (lengths.size !== 1 || length === undefined || !keys.every((k) => k.length > length && upper.has(k.slice(0, length)))) return undefined;
	return { eigenschaft: key, stellen: length };
}

/** What a property, or its first characters, say of an area. */
export function textOf(area: ReadonlyMap<string, string>, text: PropertyText): string {
	return typeof text === 'string' ? (area.get(text) ?? '') : (area.get(text.eigenschaft) ?? '').slice(0, text.stellen);
}
