import type { Classification, Code } from './base-figure.ts';
import { TOTAL } from './base-figure.ts';

/**
 * Codes that together are everybody, each person in one of them: from the declared sum of the whole, parts taken apart by their own declared sums as
 * long as no more than `most` come out. Of several sums of one whole the first declared counts. null where no sum of the whole is declared:
 * then nobody knows whether the codes overlap. Codes outside of `there` end the taking apart.
 */
export function partitionOf(classification: Classification, there: (code: string) => boolean, most = Infinity): readonly Code[] | null {
	const partsOf = (whole: string): readonly string[] | null => classification.sums.find((sum) => sum.whole === whole && sum.parts.every(there))?.parts ?? null;
	const top = partsOf(TOTAL);
	if (top === null) return null;
	let parts: readonly Part[] = top.map((code) => ({ code, depth: 1 }));
	for (let next = taken(parts, partsOf, most); next !== null; next = taken(parts, partsOf, most)) parts = next;
	const names = new Map(classification.codes.map((code) => [code.code, code]));
	return parts.flatMap(({ code }) => names.get(code) ?? []);
}

interface Part {
	readonly code: string;
	/** How often its whole was taken apart. */
	readonly depth: number;
}

/** The parts with one of them taken apart: the first of those nearest to the whole, so that all come out about equally fine. null where none can. */
function taken(parts: readonly Part[], partsOf: (whole: string) => readonly string[] | null, most: number): readonly Part[] | null {
	const order = parts.map((part, at) => ({ ...part, at })).sort((a, b) => a.depth - b.depth || a.at - b.at);
	for (const { code, depth, at } of order) {
		const inner = partsOf(code);
		if (inner && !inner.includes(code) && parts.length - 1 + inner.length <= most) return parts.toSpliced(at, 1, ...inner.map((part) => ({ code: part, depth: depth + 1 })));
	}
	return null;
}
