import { FINDING_KINDS } from './finding-kinds.ts';

/** The heading of a code, or of its family; undefined for a code that no table names. */
export function findingHeading(code: string): string | undefined {
	return FINDING_KINDS[code] ?? FINDING_KINDS[`${code.slice(0, code.indexOf('-'))}-*`];
}
