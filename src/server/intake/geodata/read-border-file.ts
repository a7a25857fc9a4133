import { Worker } from 'node:worker_threads';
import type { BorderFile } from '#domain/delivery/description/border-source.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { LIMITS } from '../limits.ts';
import type { BorderFeature } from './border-feature.ts';
import { isSqlite } from './geopackage/open-geopackage.ts';
import type { PackedLayer } from './layer/packed-layer.ts';
import { packLayer, unpackLayer } from './layer/packed-layer.ts';
import { parseLayer, refusal } from './layer/parse-layer.ts';
import { isZip } from '../zip/open-archive.ts';

/** A text of so few bytes cannot cost much, and a thread takes a third of a second to begin. */
const HARMLESS = 64 * 1024;

/**
 * Bytes of a boundary file → areas with valid polygons in WGS84. Read in a thread of its own with limits on memory and time: a hostile file ends
 * that thread, not the caller.
 */
export async function readBorderFile(bytes: Uint8Array, from: BorderFile, findings: FindingList): Promise<BorderFeature[]> {
	const read = bytes.byteLength <= HARMLESS && !isZip(bytes) && !isSqlite(bytes) ? packLayer(await parseLayer(bytes, from)) : await inThread(bytes, from);
	if (typeof read === 'string') findings.take([refusal({ why: read, detail: '' }, from.file)]);
	else findings.take(read.findings);
	return typeof read === 'string' ? [] : unpackLayer(read);
}

function inThread(bytes: Uint8Array, from: BorderFile): Promise<PackedLayer | 'too-slow' | 'too-much-memory'> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('layer/layer-worker.ts', import.meta.url), {
			workerData: { bytes, from }, execArgv: [], stdin: false,
			resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMegabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }
		});
		const settle = (read: PackedLayer | 'too-slow' | 'too-much-memory'): void => {
			clearTimeout(deadline);
			resolve(read);
			void worker.terminate();
		};
		const deadline = setTimeout(() => settle('too-slow'), LIMITS.milliseconds);
		worker.on('message', settle);
		worker.on('error', (error) => {
			if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return settle('too-much-memory');
			clearTimeout(deadline);
			reject(error instanceof Error ? error : new Error(String(error)));
		});
	});
}
