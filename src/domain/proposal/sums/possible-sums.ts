import type { CodeSum } from '../../base-figure/base-figure.ts';
import { ageChains } from './age-chains.ts';

/** Sums worth trying: ages that meet end to end; all groups together; one group from all others. */
export function possibleSums(classification: string, codes: readonly string[]): CodeSum[] {
	if (classification === 'alter') return ageChains(codes);
	if (codes.length < 2) return [];
	return [{ whole: 'insgesamt', parts: codes }, ...(codes.length > 2 ? codes.map((whole) => ({ whole, parts: codes.filter((c) => c !== whole) })) : [])];
}
