import { ageCode as codeOfSpan, ageName as nameOfSpan } from '../../catalogue/age/age-span.ts';
import type { AgeGroup } from './age-group.ts';

/** „6-15“ beside „15-18“ ends before 15; alone it includes 15. „over 65“ beside „55-65“ begins at 65. */
export function settleAge(age: AgeGroup, all: readonly AgeGroup[]): AgeGroup {
	if (age.vague && all.some((other) => other.from === age.before - 1)) return { ...age, before: age.before - 1, vague: false };
	const meets = age.above && all.some((other) => other !== age && (other.before === age.from || (other.vague && other.before - 1 === age.from)));
	return meets ? { ...age, above: false } : age;
}

/** The catalogue's code; `ue55` where nothing says whether 55 belongs. */
export function ageCode({ from, before, above }: AgeGroup): string {
	return above ? `ue${from}` : codeOfSpan({ from, to: before });
}

/** „3 bis unter 6 Jahre“. */
export function ageName({ from, before, above }: AgeGroup): string {
	return above ? `über ${from} Jahre` : nameOfSpan({ from, to: before });
}
