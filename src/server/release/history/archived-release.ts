import { gunzipSync, gzipSync } from 'node:zlib';
import type { Catalogue } from '#domain/indicator/published.ts';
import type { Audience } from '#domain/secrecy/audience.ts';
import { withLaterFields } from '#domain/kommune/with-later-fields.ts';

/** A base figure as it was published, cell for cell: areas × periods × groups. */
export interface ArchivedFigure {
	readonly areas: readonly string[];
	readonly periods: readonly string[];
	readonly groups: readonly string[];
	/** null where no number was shown; `status` says why. */
	readonly value: readonly (number | null)[];
	readonly status: readonly (string | null)[];
	/** Running number of the release since which the true value behind the cell is the same. */
	readonly versions: readonly number[];
}

/** What one release told, with what is needed to read it: structure, rules and declared sums of that day. Confidential by its versions only. */
export interface ArchivedRelease {
	readonly audience: Audience;
	readonly number: number;
	readonly catalogue: Catalogue;
	readonly figures: Readonly<Record<string, ArchivedFigure>>;
}

/** An archived release as release makes it; audience and number stand beside it in the ledger. */
export type ReleaseArchive = Pick<ArchivedRelease, 'catalogue' | 'figures'>;

export function encodeRelease({ catalogue, figures }: ReleaseArchive): Uint8Array {
	return gzipSync(JSON.stringify({ format: 2, catalogue, figures }));
}

/** Null for releases of versions that kept no structure beside the numbers. */
export function decodeRelease(audience: Audience, number: number, facts: Uint8Array): ArchivedRelease | null {
	const stored = JSON.parse(gunzipSync(facts).toString('utf8')) as { readonly format?: number } & ReleaseArchive;
	return stored.format === 2 ? { audience, number, catalogue: withLaterFields(stored.catalogue), figures: stored.figures } : null;
}

/** The true values behind withheld cells: base figure → flat cell of its `ArchivedFigure` → count, null where nobody told us. */
export type Secrets = Readonly<Record<string, Readonly<Record<number, number | null>>>>;

export const encodeSecrets = (secrets: Secrets): Uint8Array => gzipSync(JSON.stringify(secrets));
export const decodeSecrets = (body: Uint8Array): Secrets => JSON.parse(gunzipSync(body).toString('utf8')) as Secrets;
