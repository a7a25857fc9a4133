import { parseAgeSpan } from '../../../catalogue/age/age-span.ts';
import { CATALOGUE_CLASSIFICATIONS } from '../../../catalogue/catalogue-classifications.ts';
import type { KnownKommune } from '../known-kommune.ts';

/** The code under which the Kommune has the group: `65plus` may be its `ab65`. undefined: neither the Kommune nor the catalogue has it. */
export function codeFor(classification: string, code: string, known: KnownKommune | null): string | undefined {
	const before = known?.settings.classifications.find((c) => c.id === classification)?.codes.map((c) => c.code) ?? [];
	if (before.includes(code)) return code;
	if (classification !== 'alter') return mayGrow(classification, before) && CATALOGUE_CLASSIFICATIONS.some((c) => c.id === classification && c.codes.some((x) => x.code === code)) ? code : undefined;
	const span = JSON.stringify(parseAgeSpan(code));
	return span === 'null' ? undefined : before.find((other) => JSON.stringify(parseAgeSpan(other)) === span) ?? (mayGrow(classification, before) ? code : undefined);
}

/** Codes can be added where it is certain how they add up with those that are there. */
export function mayGrow(classification: string, before: readonly string[]): boolean {
	if (classification === 'alter') return before.every((code) => parseAgeSpan(code) !== null);
	const usual = CATALOGUE_CLASSIFICATIONS.find((c) => c.id === classification)?.codes.map((c) => c.code) ?? [];
	return before.every((code) => usual.includes(code));
}
