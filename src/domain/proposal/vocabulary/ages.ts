import type { AgeGroup } from './age-group.ts';

const YEARS = String.raw`(?:[- ]?j(?:ä|ae)hrigen?r?s?|[- ]?jahren?s?|[- ]?j\.)?`;
const N = String.raw`(\d{1,3})`;

const FORMS: readonly (readonly [RegExp, (a: number, b: number) => AgeGroup])[] = [
	[new RegExp(`${N}${YEARS} ?(?:-|–|bis)? ?(?:<|bis unter|unter|to under) ?${N}${YEARS}`), (a, b) => group(a, b)],
	[new RegExp(`(?:von )?${N}${YEARS} ?(?:-|–|_|bis(?: einschl\\S*)?|to) ?${N}${YEARS}`), (a, b) => group(a, b + 1, true)],
	[new RegExp(`(?:bis unter|unter|below|under|<|^u|\\bu)[ _]?${N}${YEARS}`), (a) => group(0, a)],
	[new RegExp(`(?:bis(?: einschl\\S*)?) ${N}${YEARS}$`), (a) => group(0, a + 1)],
	[new RegExp(`(?:über|ueber|above|over|>)[ _]?${N}${YEARS}`), (a) => ({ ...group(a, Infinity), above: true })],
	[new RegExp(`(?:ab|mindestens|≥|>=) ${N}${YEARS}`), (a) => group(a, Infinity)],
	[new RegExp(`${N}${YEARS} ?(?:\\+|plus|und älter\\S*|u\\. ?ä\\.?|und mehr|und darüber|and older|and over|and above)`), (a) => group(a, Infinity)],
	[new RegExp(`^${N}[- ]?(?:jahren?|jährigen?)$`), (a) => group(a, a + 1)]
];

/**
 * The age group a text names and the rest of the text, or undefined. `certain`: it is known that the text speaks of ages (a column „Altersgruppe“);
 * otherwise the text must say so itself (Jahre, jährig, age, älter).
 */
export function ageIn(text: string, certain = false): { readonly age: AgeGroup; readonly rest: string } | undefined {
	if (text.length > 120) return undefined;
	const plain = text.toLowerCase().replace(/(\d)[-–](jährig)/g, '$1 $2').replace(/\s+/g, ' ').trim();
	if (!certain && !/jahre|jährig|jaehrig|\bage|_age|\balter|älter|\d ?j\.|\du?\.? ?u\. ?ä|^(?:u|ü) ?\d{1,2}$/.test(plain)) return undefined;
	if (/baujahr/.test(plain)) return undefined;
	for (const [form, make] of FORMS) {
		const found = form.exec(plain);
		if (found === null) continue;
		const age = make(Number(found[1]), Number(found[2]));
		if (age.from > 120 || (age.before !== Infinity && age.before > 121) || age.from >= age.before) continue;
		return { age, rest: `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`.replace(/\b(?:age|alter|im|ages|und älter\S*|im alter von)\b/g, ' ').replace(/_age\b|\bage_/g, ' ') };
	}
	return undefined;
}

const group = (from: number, before: number, vague = false): AgeGroup => ({ from, before, vague, above: false });
