import type { Classification } from '../../../base-figure/base-figure.ts';
import { ageName, parseAgeSpan } from '../../../catalogue/age/age-span.ts';
import { CATALOGUE_CLASSIFICATIONS } from '../../../catalogue/catalogue-classifications.ts';

/** „unter 3 Jahre, weiblich“; „insgesamt“ for all together. */
export function groupName(codes: Readonly<Record<string, string>>, own: readonly Classification[]): string {
	const names = Object.entries(codes).map(([id, code]) => {
		const named = [...own, ...CATALOGUE_CLASSIFICATIONS].filter((c) => c.id === id).flatMap((c) => c.codes).find((c) => c.code === code)?.name;
		const span = id === 'alter' ? parseAgeSpan(code) : null;
		return named ?? (span === null ? code : ageName(span));
	});
	return names.length === 0 ? 'insgesamt' : names.join(', ');
}
