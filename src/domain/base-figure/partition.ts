import type { Classification, Code } from './base-figure.ts';
import { TOTAL } from './base-figure.ts';

/**
 * Codes that together are everybody, each person in one of them: from the declared sum of the whole, parts taken apart by their own declared sums as
 * long as no more than `most` come out. Of several sums of one whole the first declared counts. null where no sum of the whole is declared:
 * then nobody knows whether the codes overlap. Codes outside of `there` end the taking apart.
 */
export function partitionOf(classification: Classification, there: (code: string) => boolean, most = Infinity): readonly Code[] | null {
	const partsOf = (whole: string): readonly string[] | null => classification.sums.find((sum) => sum.whole === whole && sum.parts.every(there))?.parts ?? null;
	let parts = partsOf(TOTAL);
	if (parts === null) return null;
	for (let next = taken(parts, partsOf, most); next !== null; next = taken(parts, partsOf, most)) parts = next;
	const names = new Map(classification.codes.map((code) => [code.code, code]));
	return parts.flatMap((code) => names.get(code) ?? []);
}

/** The parts with the first of them taken apart that can be; null where none can. */
function taken(parts: readonly string[], partsOf: (whole: string) => readonly string[] | null, most: number): readonly string[] | null {
	for (const [at, part] of parts.entries()) {
		const inner = partsOf(part);
		if (inner && !inner.includes(part) && parts.length - 1 + inner.length <= most) return parts.toSpliced(at, 1, ...inner);
	}
	return null;
}
