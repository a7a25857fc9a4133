import { TOTAL } from '#domain/base-figure/base-figure.ts';
import { groupKey } from '#domain/base-figure/group.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';

/** The group asked for, in canonical spelling, or null when the indicator has no figure for it. */
export function askedGroup(catalogue: Catalogue, indicator: PublishedIndicator, text: string): string | null {
	const chosen: Record<string, string> = {};
	for (const part of text === '' ? [] : text.split(',')) {
		const at = part.indexOf(':');
		const id = part.slice(0, at);
		const code = part.slice(at + 1);
		const classification = indicator.classifications.includes(id) ? catalogue.classifications.find((c) => c.id === id) : undefined;
		if (!classification || id in chosen || (code !== TOTAL && !classification.codes.some((c) => c.code === code))) return null;
		chosen[id] = code;
	}
	const key = groupKey(chosen, indicator.classifications);
	return indicator.groups.includes(key) ? key : null;
}
