import type { Knowledge } from './knowledge.ts';
import type { Side } from './place.ts';

/** Σ whole = Σ parts, or Σ parts ≤ Σ whole. */
export interface SlotSum {
	readonly whole: Side;
	readonly parts: Side;
	readonly subset: boolean;
	/** Where it stands; asked only when needed. */
	readonly why: () => string;
}

/** A sum as a fact where it touches an unknown; else it is checked. */
export function takeSum(knowledge: Knowledge, { whole, parts, subset, why }: SlotSum): void {
	const [wholeLow, wholeHigh] = rangeOf(knowledge, whole);
	for (const [slot, sign] of parts) if (sign === 1 && parts.every(([, s]) => s === 1)) knowledge.wholeHigh[slot] = Math.min(knowledge.wholeHigh[slot]!, wholeHigh);
	const all = [...whole, ...parts];
	if (all.every(([slot]) => knowledge.isFixed(slot))) {
		const rest = wholeLow - rangeOf(knowledge, parts)[0];
		if (subset ? rest < 0 : rest !== 0) knowledge.contradictions.push(`geht nicht auf: ${why()}`);
		return;
	}
	if (!knowledge.isNew(`${subset} ${signed(whole)} ${signed(parts)}`)) return;
	const terms = [...whole.map(([s, k]) => [knowledge.cellOf(s), k] as const), ...parts.map(([s, k]) => [knowledge.cellOf(s), -k] as const)];
	knowledge.facts.push({ terms, low: 0, high: subset ? Infinity : 0, why: why() });
}

const signed = (terms: Side): string => terms.map(([slot, sign]) => sign * (slot + 1)).join();

/** Least and greatest value of a sum of slots. */
export function rangeOf({ low, high }: Knowledge, terms: Side): [number, number] {
	let [least, most] = [0, 0];
	for (const [slot, sign] of terms) {
		least += sign > 0 ? sign * low[slot]! : sign * high[slot]!;
		most += sign > 0 ? sign * high[slot]! : sign * low[slot]!;
	}
	return [least, most];
}
