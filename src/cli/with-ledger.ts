import { readConfiguration } from '#server/base/configuration.ts';
import type { Ledger } from '#server/ledger/open-ledger.ts';
import { openLedger } from '#server/ledger/open-ledger.ts';

/** Opens the ledger of the configured data folder for one piece of work. Works beside a running server. */
export async function withLedger<Result>(work: (ledger: Ledger) => Promise<Result>): Promise<Result> {
	const ledger = openLedger(readConfiguration().data);
	try {
		return await work(ledger);
	} finally {
		ledger.close();
	}
}
