import type { PublishedFacilities } from '#domain/facility/published-facilities.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { withLaterFields } from '#domain/kommune/with-later-fields.ts';
import type { AuditProof } from '#view/audit-proof.ts';
import { fileName } from '#view/file-name.ts';
import type { PublishedSnapshot, SmallAreas } from '#view/published.ts';
import type { Profile } from '#view/published/profile.ts';
import type { Slice } from '#view/published/slice.ts';
import type { MapGeometry, SnapshotMark } from '#view/read-models.ts';
import { fetchJson } from '../fetch-json.ts';

/** The published files of one Datenstand, each fetched once. What could not be fetched is asked for again next time. */
export class FetchedSnapshot implements PublishedSnapshot {
	readonly mark: SnapshotMark;
	readonly catalogue: Catalogue;
	readonly #api: string;
	readonly #names: ReadonlySet<string>;
	readonly #files: Map<string, Promise<unknown>>;

	private constructor(api: string, mark: SnapshotMark, names: readonly string[], catalogue: Catalogue, files: Map<string, Promise<unknown>>) {
		this.#api = api;
		this.mark = mark;
		this.#names = new Set(names);
		this.catalogue = catalogue;
		this.#files = files;
	}

	/** @param api `/api/v1/{kommune}/snapshots/{number}` @throws Unreachable */
	static async open(api: string): Promise<FetchedSnapshot> {
		const [{ snapshot, files }, catalogue] = await Promise.all([
			fetchJson<{ readonly snapshot: SnapshotMark; readonly files: readonly string[] }>(`${api}/dateien`),
			fetchJson<Catalogue>(addressOf(api, fileName.catalogue))
		]);
		return new FetchedSnapshot(api, snapshot, files, withLaterFields(catalogue), new Map());
	}

	/** Takes what the page shows already, so that it is not fetched again. */
	know(name: string, content: MapGeometry): void {
		this.#files.set(name, Promise.resolve(content));
	}

	has(name: string): boolean {
		return this.#names.has(name);
	}

	slice(indicator: string, group: string): Promise<Slice> {
		return this.#file(fileName.slice(indicator, group));
	}

	profile(level: string): Promise<Profile> {
		return this.#file(fileName.profile(level));
	}

	async smallAreas(): Promise<SmallAreas> {
		return this.has(fileName.smallAreas) ? this.#file(fileName.smallAreas) : {};
	}

	async proof(): Promise<AuditProof | null> {
		return this.has(fileName.audit) ? this.#file(fileName.audit) : null;
	}

	async facilities(): Promise<PublishedFacilities | null> {
		return this.has(fileName.facilities) ? this.#file(fileName.facilities) : null;
	}

	async map(gebietsstand: string, level: string): Promise<MapGeometry | null> {
		const name = fileName.map(gebietsstand, level);
		return this.has(name) ? this.#file(name) : null;
	}

	/** Published files are written by release alone; their shape is trusted as it is on the server. */
	#file<T>(name: string): Promise<T> {
		const known = this.#files.get(name);
		if (known) return known as Promise<T>;
		const asked = fetchJson<T>(addressOf(this.#api, name)).catch((error: unknown) => {
			this.#files.delete(name);
			throw error;
		});
		this.#files.set(name, asked);
		return asked;
	}
}

const addressOf = (api: string, name: string): string => `${api}/dateien/${name.split('/').map(encodeURIComponent).join('/')}`;
