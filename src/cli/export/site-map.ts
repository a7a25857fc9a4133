import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** What the reader of the files is told where a link leads to something that is not among them. */
export const NOTE_FILE = 'nicht-enthalten.html';

/** Which address lies in which file. Addresses are path and query without `stand` and `sortierung`: an export is one Datenstand in one order. */
export class SiteMap {
	readonly #files = new Map<string, string>();
	readonly #aliases = new Map<string, string>();
	readonly #taken = new Set([NOTE_FILE]);

	/** @param address path and query @param file wished for; a number is added where two addresses wish for the same */
	add(address: string, file: string): void {
		const key = addressKey(address);
		if (this.#files.has(key)) return;
		const free = this.#taken.has(file.toLowerCase()) ? file.replace(/(\.[a-z]+)$/, `-${createHash('sha256').update(key).digest('hex').slice(0, 8)}$1`) : file;
		// Some file systems do not tell capitals apart.
		this.#taken.add(free.toLowerCase());
		this.#files.set(key, free);
	}

	entries(): [address: string, file: string][] {
		return [...this.#files];
	}

	/** Another address for the same file. */
	alias(address: string, meant: string): void {
		this.#aliases.set(addressKey(address), addressKey(meant));
	}

	fileOf(address: string): string | null {
		const key = addressKey(address);
		return this.#files.get(this.#aliases.get(key) ?? key) ?? null;
	}
}

export function addressKey(address: string): string {
	const { pathname, searchParams } = new URL(address, 'http://export.invalid');
	searchParams.delete('stand');
	searchParams.delete('sortierung');
	const query = [...searchParams].filter(([, value]) => value !== '').map(([name, value]) => `${name}=${value}`).sort().join('&');
	return query === '' ? pathname : `${pathname}?${query}`;
}

/** A file name that every web server and file system takes: `zeit=2022&gruppe=alter:u15` → `zeit-2022_gruppe-alter-u15`. */
export const safeName = (text: string): string => text.replaceAll('&', '_').replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^\.+/, '');

/** From one file to another, so that the folder works below any path. */
export function relativeLink(from: string, to: string): string {
	return posix.relative(posix.dirname(from), to) || posix.basename(to);
}
