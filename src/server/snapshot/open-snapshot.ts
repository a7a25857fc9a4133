import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { PublishedFacilities } from '#domain/facility/published-facilities.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { withLaterFields } from '#domain/kommune/with-later-fields.ts';
import { Refusal } from '#server/base/refusal.ts';
import { fileName } from '#view/file-name.ts';
import type { AuditProof } from '#view/audit-proof.ts';
import type { CellTable } from '#view/explanation/cell-table.ts';
import type { PublishedSnapshot, SmallAreas } from '#view/published.ts';
import type { Profile } from '#view/published/profile.ts';
import type { Slice } from '#view/published/slice.ts';
import type { MapGeometry, SnapshotMark } from '#view/read-models.ts';
import type { Manifest } from './format.ts';
import { mediaTypeOf } from './format.ts';
import type { StoredJson } from './stored-json.ts';

const inflate = promisify(gunzip);

/** One snapshot, opened for reading. */
export class OpenSnapshot implements PublishedSnapshot {
	readonly mark: SnapshotMark;
	readonly catalogue: Catalogue;
	readonly #folder: string;
	readonly #manifest: Manifest;
	readonly #stored: StoredJson;

	private constructor(folder: string, manifest: Manifest, mark: SnapshotMark, stored: StoredJson, catalogue: Catalogue) {
		this.#folder = folder;
		this.#manifest = manifest;
		this.#stored = stored;
		this.mark = mark;
		this.catalogue = catalogue;
	}

	/** @param folder `<data>/snapshots/<audience>/<kommune>` */
	static async open(folder: string, manifest: Manifest, mark: SnapshotMark, stored: StoredJson): Promise<OpenSnapshot> {
		const catalogue = await parsed<Catalogue>(folder, manifest, stored, fileName.catalogue);
		return new OpenSnapshot(folder, manifest, mark, stored, withLaterFields(catalogue));
	}

	/** Everything that is published in this snapshot. */
	names(): string[] {
		return Object.keys(this.#manifest.files);
	}

	has(name: string): boolean {
		return Object.hasOwn(this.#manifest.files, name);
	}

	/** A published file as it lies there, gzip-compressed once. @throws Refusal not-found */
	async bytes(name: string): Promise<{ gzip: Buffer; sha256: string; mediaType: string }> {
		const sha256 = hashOf(this.#manifest, name);
		return { gzip: await readFile(fileOf(this.#folder, sha256)), sha256, mediaType: mediaTypeOf(name) };
	}

	slice(indicator: string, group: string): Promise<Slice> {
		return parsed<Slice>(this.#folder, this.#manifest, this.#stored, fileName.slice(indicator, group));
	}

	profile(level: string): Promise<Profile> {
		return parsed<Profile>(this.#folder, this.#manifest, this.#stored, fileName.profile(level));
	}

	baseFigure(id: string): Promise<CellTable> {
		return parsed<CellTable>(this.#folder, this.#manifest, this.#stored, fileName.baseFigure(id));
	}

	async smallAreas(): Promise<SmallAreas> {
		return this.has(fileName.smallAreas) ? parsed<SmallAreas>(this.#folder, this.#manifest, this.#stored, fileName.smallAreas) : {};
	}

	async proof(): Promise<AuditProof | null> {
		return this.has(fileName.audit) ? parsed<AuditProof>(this.#folder, this.#manifest, this.#stored, fileName.audit) : null;
	}

	async facilities(): Promise<PublishedFacilities | null> {
		return this.has(fileName.facilities) ? parsed<PublishedFacilities>(this.#folder, this.#manifest, this.#stored, fileName.facilities) : null;
	}

	async map(gebietsstand: string, level: string): Promise<MapGeometry | null> {
		const name = fileName.map(gebietsstand, level);
		return this.has(name) ? parsed<MapGeometry>(this.#folder, this.#manifest, this.#stored, name) : null;
	}
}

const fileOf = (folder: string, sha256: string): string => join(folder, 'files', `${sha256}.gz`);

function hashOf(manifest: Manifest, name: string): string {
	const hash = Object.hasOwn(manifest.files, name) ? manifest.files[name] : undefined;
	if (hash === undefined) throw new Refusal('not-found', 'Das gibt es in diesem Datenstand nicht.');
	return hash;
}

/** Published files are written by release alone, so their shape is trusted once the hash named them. */
async function parsed<T>(folder: string, manifest: Manifest, stored: StoredJson, name: string): Promise<T> {
	const hash = hashOf(manifest, name);
	const hit = stored.get(hash);
	if (hit !== undefined) return hit as T;
	const text = (await inflate(await readFile(fileOf(folder, hash)))).toString('utf8');
	const value: unknown = JSON.parse(text);
	stored.set(hash, value, text.length);
	return value as T;
}
