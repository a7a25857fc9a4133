import { comparisonSentence } from './reading/comparison.ts';
import type { ReadIndicator, ReadRow } from './reading/read-row.ts';
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

/** What the figures say, sentence by sentence; empty where there is nothing to say. */
export interface Reading {
	/** What is the case in this area, or why there is no number. */
	readonly own: string;
	/** How it stands to the whole Kommune. */
	readonly comparison: string;
	/** Where the value is lowest and highest. */
	readonly range: string;
	/** How many areas have no value, and why. */
	readonly gaps: string;
}

/** Without a chosen area it speaks of the whole Kommune. */
export function readingOf({ indicator, period, group, groupName, level, rows, whole, chosen }: ReadingInput): Reading {
	const row = chosen ?? whole;
	return {
		own: row ? ownValueSentence({ indicator, row, period, groupName: group === '' ? '' : groupName }) : '',
		comparison: row ? comparisonSentence(indicator, row, whole) : '',
		range: rangeSentence(indicator, rows, level),
		gaps: gapsSentence(rows, level)
	};
}

/** Reading help made from the released figures: own value, comparison, range, gaps; sentences that have nothing to say are left out. */
export function readingHelp(input: ReadingInput): string[] {
	return Object.values(readingOf(input)).filter((sentence) => sentence !== '');
}
