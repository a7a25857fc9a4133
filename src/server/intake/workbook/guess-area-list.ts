import type { BorderFeature } from '../geodata/border-feature.ts';

export interface GuessedArea {
	readonly code: string;
	readonly name: string;
}

/**
 * Key and name of each area of a boundary file that nobody has described: properties with another text in every area. The key is the one that
 * is called so or looks so (short, with digits), the name the one with words. A first guess: the office sees it in the template.
 */
export function guessAreaList(features: readonly BorderFeature[]): GuessedArea[] {
	const properties = [...new Set(features.flatMap((f) => [...f.properties.keys()]))].filter((property) => {
		const texts = features.map((f) => f.properties.get(property) ?? '');
		return !texts.includes('') && new Set(texts).size === texts.length;
	});
	const textsOf = (property: string): string[] => features.map((f) => f.properties.get(property) ?? '');
	const best = (score: (property: string, texts: readonly string[]) => number): string | undefined =>
		properties.map((property) => ({ property, points: score(property, textsOf(property)) })).filter((p) => p.points > 0).sort((a, b) => b.points - a.points)[0]?.property;
	const key = best((property, texts) => (share(texts, /^[\p{Lu}\d_.-]{1,14}$/u) > 0.9 && share(texts, /\d/) > 0.9 ? 1 : 0) + (/schl|key|nr|nummer|kenn|code|^id$/i.test(property) ? 1 : 0) - (/object|fid|uuid|shape|fläche|flaeche|area/i.test(property) ? 1 : 0));
	const name = best((property, texts) => (property === key ? 0 : share(texts, /\p{L}{3}/u) > 0.9 ? 1 : 0) + (property !== key && /name|bez|titel/i.test(property) ? 1 : 0));
	return key === undefined ? [] : features.map((f) => ({ code: f.properties.get(key) ?? '', name: f.properties.get(name ?? key) ?? '' })).sort((a, b) => (a.code < b.code ? -1 : 1));
}

const share = (texts: readonly string[], form: RegExp): number => texts.filter((text) => form.test(text)).length / Math.max(1, texts.length);
