import { readFile, stat } from 'node:fs/promises';

export type ReadBytes = { readonly kind: 'bytes'; readonly bytes: Buffer } | { readonly kind: 'missing' } | { readonly kind: 'too-large' };

/** A whole file into memory, if it is there and not above the limit. */
export async function readBytes(path: string, limit: number): Promise<ReadBytes> {
	try {
		const { size } = await stat(path);
		if (size > limit) return { kind: 'too-large' };
		return { kind: 'bytes', bytes: await readFile(path) };
	} catch (error) {
		if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR')) return { kind: 'missing' };
		throw error;
	}
}
