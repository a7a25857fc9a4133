import type { SeenClassification } from './catalogue.ts';

const ALL = 'insgesamt';

/** One group from codes by classification, in the base figure's order; `insgesamt` is left out. */
export const keyOf = (codes: Readonly<Record<string, string>>, order: readonly string[]): string =>
	order.flatMap((id) => (codes[id] === undefined || codes[id] === ALL ? [] : [`${id}:${codes[id]}`])).join(',');

export function codesOf(key: string): Record<string, string> {
	return Object.fromEntries(key === '' ? [] : key.split(',').map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]));
}

/** Each declared sum of a classification, for every combination of the codes of the others. */
export function groupSumsOf(classifications: readonly SeenClassification[]): { whole: string; parts: string[] }[] {
	const order = classifications.map((c) => c.id);
	return classifications.flatMap((own) => {
		const others = classifications.filter((c) => c !== own).reduce<Record<string, string>[]>(
			(all, c) => all.flatMap((codes) => [ALL, ...c.codes.map((x) => x.code)].map((code) => ({ ...codes, [c.id]: code }))), [{}]);
		return own.sums.flatMap((sum) => others.map((rest) => ({
			whole: keyOf({ ...rest, [own.id]: sum.whole }, order), parts: sum.parts.map((part) => keyOf({ ...rest, [own.id]: part }, order))
		})));
	});
}
