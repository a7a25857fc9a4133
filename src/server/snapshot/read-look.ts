import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Arms } from '#domain/kommune/look.ts';
import { tonesOf } from '#domain/kommune/tones.ts';
import { Refusal } from '#server/base/refusal.ts';
import { fileName } from '#view/file-name.ts';
import type { Snapshots } from './index.ts';

const inflate = promisify(gunzip);

/** What a Kommune's pages look like of their own, from its snapshot. */
export const readLook = {
	/** @throws Refusal not-found where there is none */
	async arms(snapshots: Snapshots, slug: string, stand: string | null): Promise<{ bytes: Buffer; mediaType: Arms['mediaType'] }> {
		const snapshot = await snapshots.open(slug, stand);
		if (!snapshot.has(fileName.arms)) throw new Refusal('not-found', 'Ein Wappen gibt es hier nicht.');
		const { gzip } = await snapshot.bytes(fileName.arms);
		const { mediaType, content } = JSON.parse((await inflate(gzip)).toString('utf8')) as Arms;
		return { mediaType, bytes: Buffer.from(content, mediaType === 'image/png' ? 'base64' : 'utf8') };
	},

	/** @throws Refusal not-found where the Kommune has no colour of its own */
	async tokens(snapshots: Snapshots, slug: string, stand: string | null): Promise<string> {
		const { catalogue } = await snapshots.open(slug, stand);
		const colour = catalogue.kommune.look?.colour;
		if (!colour) throw new Refusal('not-found', 'Eigene Farben gibt es hier nicht.');
		const { accent, strong, soft, contrast } = tonesOf(colour);
		// Twice `:root`: it counts more than the defaults, whichever sheet comes first.
		return `:root:root { --accent: ${accent}; --accent-strong: ${strong}; --accent-soft: ${soft}; }\n@media (prefers-contrast: more) { :root:root { --accent: ${contrast}; --accent-strong: ${contrast}; } }\n`;
	}
};
