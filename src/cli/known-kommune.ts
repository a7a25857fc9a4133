import type { KnownKommune } from '#domain/delivery/workbook/known-kommune.ts';
import { readConfiguration } from '#server/base/configuration.ts';
import { hasLedger } from '#server/ledger/open-ledger.ts';
import { listKommunen } from '#server/ledger/queries/list-kommunen.ts';
import { loadBoundaries } from '#server/ledger/queries/load-boundaries.ts';
import { loadSettings } from '#server/ledger/queries/load-settings.ts';
import { withLedger } from './with-ledger.ts';

/** What the ledger holds of a Kommune; null where it is new. Makes no ledger where there is none. */
export async function knownKommune(slug: string): Promise<KnownKommune | null> {
	if (!hasLedger(readConfiguration().data)) return null;
	return withLedger(async (ledger) => {
		const known = (await listKommunen(ledger)).some((kommune) => kommune.slug === slug);
		return known ? { settings: await loadSettings(ledger, slug), boundaries: await loadBoundaries(ledger, slug) } : null;
	});
}
