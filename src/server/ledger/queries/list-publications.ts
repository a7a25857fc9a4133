import type { Ledger } from '../open-ledger.ts';
import type { Publication } from './record-publication.ts';

/** All releases of a Kommune for one audience, oldest first, without their facts. */
export async function listPublications(ledger: Ledger, kommune: string, audience: string): Promise<Omit<Publication, 'facts' | 'secrets'>[]> {
	const rows = await ledger.db
		.selectFrom('publication')
		.select(['audience', 'number', 'manifest_hash', 'at', 'by', 'report_json', 'protocol_json'])
		.where('kommune', '=', kommune)
		.where('audience', '=', audience)
		.orderBy('number')
		.execute();
	return rows.map((row) => ({
		audience: row.audience, number: row.number, manifestHash: row.manifest_hash, at: row.at, by: row.by, reportJson: row.report_json, protocolJson: row.protocol_json
	}));
}
