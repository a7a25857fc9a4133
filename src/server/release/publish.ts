import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeFile } from '#server/base/write-file.ts';
import type { Audience } from '#domain/secrecy/audience.ts';
import { Refusal } from '#server/base/refusal.ts';
import type { Manifest } from '#server/snapshot/format.ts';
import { manifestHash } from '#server/snapshot/snapshot-root.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Published name → SHA-256 of its content, by name. */
export function hashesOf(files: ReadonlyMap<string, string>): Record<string, string> {
	return Object.fromEntries([...files].map(([name, text]) => [name, sha256(text)] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Highest snapshot number that lies in the root of a Kommune, 0 where there is none. */
export function highestNumber(root: string, slug: string): number {
	const folder = join(root, slug);
	if (!existsSync(folder)) return 0;
	return readdirSync(folder).filter((n) => /^[1-9]\d*$/.test(n)).reduce((max, n) => Math.max(max, Number(n)), 0);
}

/** The manifest and its text as it will lie on disk. */
export function manifestOf(slug: string, audience: Audience, number: number, releasedOn: string, files: ReadonlyMap<string, string>): { manifest: Manifest; text: string; hash: string } {
	const manifest: Manifest = { format: 1, kommune: slug, audience, number, releasedOn, files: hashesOf(files) };
	const text = `${JSON.stringify(manifest, null, '\t')}\n`;
	return { manifest, text, hash: manifestHash(text) };
}

/**
 * Writes a snapshot so that readers see all of it or nothing: first the files (each once, by hash), then the folder of its number by one rename,
 * then the stamp. A kill at any moment leaves at most unreferenced files.
 * @param root `<data>/snapshots/<audience>`
 * @throws Refusal conflict when the number was taken meanwhile
 */
export async function writeSnapshot(root: string, manifest: Manifest, manifestText: string, files: ReadonlyMap<string, string>): Promise<void> {
	const folder = join(root, manifest.kommune);
	mkdirSync(join(folder, 'files'), { recursive: true });
	for (const text of files.values()) {
		const target = join(folder, 'files', `${sha256(text)}.gz`);
		if (!existsSync(target)) await writeFile(target, gzipSync(text, { level: 9 }));
	}
	const temporary = join(folder, `.neu-${manifest.number}-${process.pid}`);
	mkdirSync(temporary, { recursive: true });
	await writeFile(join(temporary, 'manifest.json'), manifestText);
	const final = join(folder, String(manifest.number));
	if (existsSync(final)) {
		rmSync(temporary, { recursive: true });
		throw new Refusal('conflict', `Der Datenstand ${manifest.number} wurde inzwischen von anderer Seite freigegeben. Bitte noch einmal freigeben.`);
	}
	renameSync(temporary, final);
	await touchStamp(root);
}

/** Tells running servers that something was published or withdrawn. */
export async function touchStamp(root: string): Promise<void> {
	await writeFile(join(root, 'stamp'), `${Date.now()}\n`);
}
