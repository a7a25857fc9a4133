import { comparisonSentence } from './reading/comparison.ts';
import type { ReadIndicator, ReadRow } from './reading/own-value.ts';
import { ownValueSentence } from './reading/own-value.ts';
import type { ReadLevel } from './reading/range.ts';
import { gapsSentence, rangeSentence } from './reading/range.ts';

/** An indicator page's view has all of this. */
export interface ReadingInput {
	readonly indicator: ReadIndicator;
	readonly period: string;
	/** Canonical group key, '' = all. */
	readonly group: string;
	readonly groupName: string;
	readonly level: ReadLevel;
	readonly rows: readonly ReadRow[];
	readonly whole: ReadRow | null;
	readonly chosen: ReadRow | null;
}

/**
 * Reading help made from the released figures: own value, comparison, range, gaps; sentences that have nothing to say are left out.
 * Without a chosen area it speaks of the whole Kommune.
 */
export function readingHelp({ indicator, period, group, groupName, level, rows, whole, chosen }: ReadingInput): string[] {
	const row = chosen ?? whole;
	const sentences = [
		row ? ownValueSentence({ indicator, row, period, groupName: group === '' ? '' : groupName }) : '',
		row ? comparisonSentence(indicator, row, whole) : '',
		rangeSentence(indicator, rows, level),
		gapsSentence(rows, level)
	];
	return sentences.filter((sentence) => sentence !== '');
}
