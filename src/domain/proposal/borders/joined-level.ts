import type { BorderFile } from './border-file.ts';
import { propertiesOf, valuesOf } from './border-file.ts';
import type { Keys } from './find-keys.ts';

/** An upper level that a boundary file names for each of its areas: key and name belong together one to one. */
export function joinedLevels(source: BorderFile, { key, name }: Keys): Keys[] {
	const others = propertiesOf(source).filter((p) => p !== key && p !== name);
	const found: Keys[] = [];
	for (const upper of others) {
		const values = valuesOf(source, upper);
		const distinct = new Set(values).size;
		if (values.includes('') || distinct < 2 || distinct > source.areas.length / 2 || values.some((v) => v.length > 12)) continue;
		const named = others.find((p) => p !== upper && !found.some((f) => f.key === p) && oneToOne(values, valuesOf(source, p)) && valuesOf(source, p).every((v) => /\p{L}{2}/u.test(v)));
		if (named !== undefined && !found.some((f) => f.name === upper) && !values.every((v) => /\p{L}{4}/u.test(v))) found.push({ key: upper, name: named });
	}
	return found;
}

function oneToOne(a: readonly string[], b: readonly string[]): boolean {
	const forth = new Map<string, string>();
	const back = new Map<string, string>();
	return a.every((x, i) => {
		const y = b[i] ?? '';
		if ((forth.get(x) ?? y) !== y || (back.get(y) ?? x) !== x) return false;
		forth.set(x, y);
		back.set(y, x);
		return true;
	});
}
