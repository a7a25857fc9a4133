import type { ColumnFacts } from '../table/facts.ts';
import { plainWords } from '../text/fold.ts';
import type { Heading } from '../text/heading-parts.ts';
import { figureIn } from '../vocabulary/figures.ts';

/** A dozen different numbers in hundreds of rows and never a zero: nobody counts like that, but many rate like that. */
export function isClass(facts: ColumnFacts, rows: number, heading: Heading): boolean {
	const size = facts.counts.size - facts.signs.size;
	if (!facts.whole || size > 12 || rows < 30 * size || heading.unit !== '' || figureIn(plainWords(heading.core)) !== undefined) return false;
	const known = facts.numbers.filter((v) => !Number.isNaN(v));
	return known.length > 0 && known.every((v) => v >= 1 && v <= 99);
}
