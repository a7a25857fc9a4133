import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Catalogue } from '#domain/indicator/published.ts';
import { Refusal } from '#server/base/refusal.ts';
import { fileName } from '#view/file-name.ts';
import { Snapshots } from '#server/snapshot/index.ts';

const inflate = promisify(gunzip);

/** What is published now, read like any reader would; null where nothing is, or all is withdrawn. */
export async function previousRelease(root: string, slug: string): Promise<{ number: number; catalogue: Catalogue; datasets: Map<string, string> } | null> {
	const snapshots = new Snapshots(root);
	if (!snapshots.root.slugs().includes(slug)) return null;
	try {
		const open = await snapshots.open(slug, null);
		const datasets = new Map<string, string>();
		for (const b of open.catalogue.baseFigures) datasets.set(b.id, (await inflate((await open.bytes(fileName.baseFigure(b.id))).gzip)).toString('utf8'));
		return { number: open.mark.number, catalogue: open.catalogue, datasets };
	} catch (error) {
		if (error instanceof Refusal && error.kind === 'gone') return null;
		throw error;
	}
}
