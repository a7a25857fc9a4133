import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import { withLaterFields } from '#domain/kommune/with-later-fields.ts';
import type { Ledger } from '../open-ledger.ts';
import { newestDocument } from './revision/newest-document.ts';

/** What the Kommune declares now. Refusal `not-found` for an unknown Kommune. */
export async function loadSettings(ledger: Ledger, kommune: string): Promise<KommuneSettings> {
	const stored = JSON.parse(await newestDocument(ledger, kommune, 'settings')) as KommuneSettings;
	return withLaterFields({ ...stored, handHidden: stored.handHidden ?? [], outsideFacts: stored.outsideFacts ?? [] });
}
