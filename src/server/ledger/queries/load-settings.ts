import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import { DEFAULT_RULES } from '#domain/secrecy/secrecy-rules.ts';
import type { Ledger } from '../open-ledger.ts';
import { newestDocument } from './revision/newest-document.ts';

/** What the Kommune declares now. Refusal `not-found` for an unknown Kommune. */
export async function loadSettings(ledger: Ledger, kommune: string): Promise<KommuneSettings> {
	const stored = JSON.parse(await newestDocument(ledger, kommune, 'settings')) as KommuneSettings;
	// Settings taken in by an earlier version lack what did not exist then.
	return {
		...stored, relations: stored.relations ?? [], handHidden: stored.handHidden ?? [], outsideFacts: stored.outsideFacts ?? [],
		kommune: { ...stored.kommune, rules: { ...DEFAULT_RULES, ...stored.kommune.rules } },
		baseFigures: stored.baseFigures.map((b) => ({ ...b, factor: b.factor ?? null, rules: b.rules ?? {} }))
	};
}
