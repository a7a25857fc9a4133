import type { OutsideFact } from '#domain/secrecy/by-hand.ts';
import type { Past } from './past.ts';
import { NO_PAST } from './past.ts';

/** What readers know before they see the release. */
export interface KnownBeforehand {
	readonly past: Past;
	readonly outside: readonly OutsideFact[];
}
export const NOTHING_KNOWN: KnownBeforehand = { past: NO_PAST, outside: [] };
