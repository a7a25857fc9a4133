import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#server/base/refusal.ts';
import type { Manifest, Withdrawal } from './format.ts';
import type { SnapshotMark } from '#view/read-models.ts';

interface Known {
	readonly manifest: Manifest;
	readonly hash: string;
}

/** Hash of a manifest: SHA-256 over its text as it lies on disk. Its first 8 digits stand in `stand=`. */
export const manifestHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What was withdrawn of a Kommune, by hash of the file. @param folder `<data>/snapshots/<audience>` */
export function readWithdrawals(folder: string, slug: string): Record<string, Withdrawal> {
	const file = join(folder, slug, 'withdrawn.json');
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Withdrawal>) : {};
}

/** Finds the snapshots of one audience on disk; looks again whenever the stamp changed. Opens nothing but that audience's root. */
export class SnapshotRoot {
	readonly folder: string;
	#stamp = '';
	#manifests = new Map<string, Known>();
	#withdrawn = new Map<string, Map<string, Withdrawal>>();

	/** @param folder `<data>/snapshots/<audience>` */
	constructor(folder: string) {
		this.folder = folder;
	}

	/** A text that changes with every publication and withdrawal; empty where nothing was ever published. */
	stamp(): string {
		const stat = statSync(join(this.folder, 'stamp'), { throwIfNoEntry: false });
		return stat ? `${stat.ino}-${stat.mtimeMs}` : '';
	}

	slugs(): string[] {
		this.#refresh();
		if (!existsSync(this.folder)) return [];
		return readdirSync(this.folder, { withFileTypes: true }).filter((e) => e.isDirectory() && this.#numbers(e.name).length > 0).map((e) => e.name).sort();
	}

	/**
	 * The snapshot that an address asks for: the newest that is not withdrawn, or the pinned one.
	 * @param stand `{number}` or `{number}-{hash8}`, null for the newest
	 * @throws Refusal not-found (unknown Kommune or Datenstand), gone (withdrawn, with the reason), bad-request (not a Datenstand)
	 */
	resolve(slug: string, stand: string | null): { manifest: Manifest; mark: SnapshotMark } {
		this.#refresh();
		const numbers = /^[a-z0-9-]+$/.test(slug) ? this.#numbers(slug) : [];
		if (numbers.length === 0) throw new Refusal('not-found', `Eine Kommune „${slug.slice(0, 60)}“ gibt es in diesem Atlas nicht.`);
		const newest = numbers.findLast((n) => this.#withdrawalOf(slug, this.#load(slug, n)) === null) ?? null;
		const wanted = stand === null ? newest ?? numbers.at(-1) ?? 0 : this.#pinned(slug, stand, numbers);
		const found = this.#load(slug, wanted);
		const withdrawal = this.#withdrawalOf(slug, found);
		if (withdrawal) throw new Refusal('gone', `Der Datenstand ${wanted} wurde am ${withdrawal.on.split('-').reverse().join('.')} zurückgezogen. Grund: ${withdrawal.reason}`);
		const hash8 = found.hash.slice(0, 8);
		return { manifest: found.manifest, mark: { number: wanted, hash8, pin: `${wanted}-${hash8}`, releasedOn: found.manifest.releasedOn, current: wanted === newest } };
	}

	#pinned(slug: string, stand: string, numbers: number[]): number {
		const match = /^([1-9]\d{0,8})(?:-([0-9a-f]{8}))?$/.exec(stand);
		if (!match) throw new Refusal('bad-request', 'Die Angabe „stand“ ist kein Datenstand. Sie hat die Form Nummer-Prüfzeichen, zum Beispiel 3-1a2b3c4d.');
		const number = Number(match[1]);
		const exists = numbers.includes(number) && (match[2] === undefined || this.#load(slug, number).hash.startsWith(match[2]));
		if (!exists) throw new Refusal('not-found', 'Diesen Datenstand gibt es nicht. Bitte prüfen Sie den Link oder lassen Sie „stand“ weg, um den neuesten zu sehen.');
		return number;
	}

	#numbers(slug: string): number[] {
		const folder = join(this.folder, slug);
		if (!existsSync(folder)) return [];
		return readdirSync(folder).filter((name) => /^[1-9]\d*$/.test(name)).map(Number).sort((a, b) => a - b);
	}

	#load(slug: string, number: number): Known {
		const key = `${slug}/${number}`;
		let found = this.#manifests.get(key);
		if (!found) {
			const text = readFileSync(join(this.folder, slug, String(number), 'manifest.json'), 'utf8');
			found = { manifest: JSON.parse(text) as Manifest, hash: manifestHash(text) };
			if (this.#manifests.size > 64) this.#manifests.clear();
			this.#manifests.set(key, found);
		}
		return found;
	}

	#withdrawalOf(slug: string, snapshot: Known): Withdrawal | null {
		let withdrawn = this.#withdrawn.get(slug);
		if (!withdrawn) {
			withdrawn = new Map(Object.entries(readWithdrawals(this.folder, slug)));
			this.#withdrawn.set(slug, withdrawn);
		}
		if (withdrawn.size > 0) for (const hash of Object.values(snapshot.manifest.files)) {
			const hit = withdrawn.get(hash);
			if (hit) return hit;
		}
		return null;
	}

	#refresh(): void {
		const now = this.stamp();
		if (now === this.#stamp) return;
		this.#stamp = now;
		this.#manifests.clear();
		this.#withdrawn.clear();
	}
}
