import type { Readable } from 'node:stream';
import { fromBufferPromise, getFileNameLowLevel, validateFileName } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { ArchiveRefused } from './archive-refused.ts';

/** What a ZIP file may weigh, in parts and inflated bytes, and inflated to packed. */
export interface ArchiveBounds {
	readonly parts: number;
	readonly inflatedBytes: number;
	readonly ratio: number;
	/** Up to so much the ratio does not matter. */
	readonly harmlessBytes: number;
}

/** The parts of a ZIP file, by their names in small letters; nothing has been inflated yet. */
export interface Archive {
	readonly names: ReadonlySet<string>;
	/** Inflated bytes as the directory declares them; 0 for a part that is not there. */
	size(name: string): number;
	/** The part inflated piece by piece; one that is not there, or longer than declared, is damage. */
	read(name: string): AsyncGenerator<Buffer>;
}

const SYMLINK = 0o120000;

/** Judges the central directory before a byte is inflated: numbers, sizes, names. What it declares is checked again while inflating. */
export async function openArchive(bytes: Uint8Array, bounds: ArchiveBounds): Promise<Archive> {
	// Names are decoded here and not by the library, so that a dangerous one can be told from a damaged file.
	const zip = await damagedOn(fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { decodeStrings: false, validateEntrySizes: true }));
	if (zip.entryCount > bounds.parts) throw new ArchiveRefused('too-many-parts');
	const entries = new Map<string, Entry>();
	let inflated = 0;
	let packed = 0;
	for await (const entry of eachEntry(zip)) {
		const name = nameOf(entry);
		if (entries.has(name) || entries.size >= bounds.parts) throw new ArchiveRefused(entries.has(name) ? 'unsafe-part-names' : 'too-many-parts');
		if (entry.isEncrypted()) throw new ArchiveRefused('password');
		entries.set(name, entry);
		inflated += entry.uncompressedSize;
		packed += entry.compressedSize;
	}
	// Parts that lie over one another would pack more than there is.
	if (packed > bytes.byteLength) throw new ArchiveRefused('damaged', 'overlapping parts');
	if (inflated > bounds.inflatedBytes || inflated > Math.max(bounds.ratio * bytes.byteLength, bounds.harmlessBytes)) throw new ArchiveRefused('inflates-too-much');
	return {
		names: new Set(entries.keys()),
		size: (name) => entries.get(name)?.uncompressedSize ?? 0,
		read(name) {
			const entry = entries.get(name);
			if (entry === undefined) throw new ArchiveRefused('damaged', 'missing part');
			return inflate(zip, entry);
		}
	};
}

async function* eachEntry(zip: ZipFile): AsyncGenerator<Entry> {
	const each = zip.eachEntry()[Symbol.asyncIterator]();
	for (;;) {
		const next = await damagedOn(each.next());
		if (next.done === true) return;
		yield next.value;
	}
}

async function* inflate(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
	const stream: Readable = await damagedOn(zip.openReadStreamPromise(entry));
	const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
	let bytes = 0;
	try {
		for (;;) {
			const next = await damagedOn(chunks.next());
			if (next.done === true) return;
			bytes += next.value.length;
			if (bytes > entry.uncompressedSize) throw new ArchiveRefused('damaged', 'more bytes than declared');
			yield next.value;
		}
	} finally {
		stream.destroy();
	}
}

/** In small letters, as parts are compared. */
function nameOf(entry: Entry): string {
	const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
	const link = ((entry.externalFileAttributes >>> 16) & 0o170000) === SYMLINK;
	// Control characters are what is looked for.
	if (link || name === '' || validateFileName(name) !== null || /[\u0000-\u001f\u007f]/.test(name)) throw new ArchiveRefused('unsafe-part-names');
	return name.toLowerCase();
}

/** Whatever the library finds wrong with a file it rejects; none of it is a fault of ours. */
async function damagedOn<T>(of: Promise<T>): Promise<T> {
	try {
		return await of;
	} catch (error) {
		throw new ArchiveRefused('damaged', error instanceof Error ? error.message : String(error));
	}
}
