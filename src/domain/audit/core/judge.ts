import type { Ends } from './component-audit.ts';
import type { AuditNeed, AuditStatus } from './facts.ts';
import type { Tables } from './tables.ts';

/** Beyond any minimum count: a cell seen this high has no upper end that matters. */
const HIGH = 500_000;

/** The status of a cell from what is known so far; undefined while that does not suffice. */
export function judge({ cell, low, high, enough = Infinity, mayBeKnown = false }: AuditNeed, { seenLow, seenHigh }: Pick<Tables, 'seenLow' | 'seenHigh'>, ends: Ends): AuditStatus | undefined {
	// Safe by tables seen, and by ends that were checked without the solver.
	const inDoubt = seenLow[cell]! < seenHigh[cell]!;
	if (inDoubt && seenLow[cell]! <= low && seenHigh[cell]! >= high) return 'safe';
	if ((inDoubt || mayBeKnown) && ends.sureLow[cell]! >= enough) return 'safe';
	if (ends.stuck[cell]) return 'timeout';
	if (ends.low[cell] === ends.high[cell]) return 'disclosed';
	return seenLow[cell]! <= ends.low[cell]! && seenHigh[cell]! >= Math.min(ends.high[cell]!, HIGH) ? 'narrow' : undefined;
}
