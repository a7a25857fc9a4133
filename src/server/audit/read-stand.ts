import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PublishedStand } from '#domain/audit/published/stand.ts';
import { Refusal } from '#server/base/refusal.ts';
import { standOf } from './stand-of.ts';

/** A Datenstand as it lies on disk, with its number. */
export interface ReadStand {
	readonly number: number;
	readonly stand: PublishedStand;
}

/**
 * Reads a published Datenstand from its folder, by the format that is documented for everyone.
 * @param root `<data>/snapshots/public`
 * @param number null for the newest
 * @throws Refusal not-found
 */
export function readStand(root: string, kommune: string, number: number | null): ReadStand {
	const folder = join(root, kommune);
	const numbers = /^[a-z0-9-]+$/.test(kommune) && existsSync(folder) ? readdirSync(folder).filter((name) => /^[1-9]\d*$/.test(name)).map(Number) : [];
	const wanted = number ?? Math.max(0, ...numbers);
	if (!numbers.includes(wanted)) throw new Refusal('not-found', numbers.length === 0 ? `Von einer Kommune „${kommune.slice(0, 60)}“ ist hier nichts veröffentlicht.` : `Den Datenstand ${wanted} gibt es nicht. Es gibt: ${numbers.sort((a, b) => a - b).join(', ')}.`);
	const { files } = JSON.parse(readFileSync(join(folder, String(wanted), 'manifest.json'), 'utf8')) as { files: Record<string, string> };
	return { number: wanted, stand: standOf(Object.keys(files), (name) => gunzipSync(readFileSync(join(folder, 'files', `${files[name]}.gz`))).toString('utf8')) };
}
