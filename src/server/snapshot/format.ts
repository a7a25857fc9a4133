import type { Audience } from '#domain/secrecy/audience.ts';

/**
 * The shape of a snapshot on disk. One Kommune and one audience have one root:
 *
 *   <data>/snapshots/<audience>/<kommune>/files/<sha256>.gz        every published file once, gzip-compressed, named by the hash of its content
 *   <data>/snapshots/<audience>/<kommune>/<number>/manifest.json   which file of which name belongs to snapshot <number>
 *   <data>/snapshots/<audience>/<kommune>/withdrawn.json           hashes of withdrawn files with reason and date
 *   <data>/snapshots/<audience>/stamp                              touched at each publication and withdrawal
 *
 * No file but the manifest knows its snapshot's number, so a file that did not change is kept once.
 */
export interface Manifest {
	readonly format: 1;
	readonly kommune: string;
	readonly audience: Audience;
	readonly number: number;
	/** ISO date. */
	readonly releasedOn: string;
	/** Published name → SHA-256 of the uncompressed content, hex. */
	readonly files: Readonly<Record<string, string>>;
}

export interface Withdrawal {
	/** German sentence, public. */
	readonly reason: string;
	/** ISO date. */
	readonly on: string;
}

export function mediaTypeOf(name: string): string {
	if (name.endsWith('.geojson')) return 'application/geo+json';
	return 'application/json';
}
