import type { BorderFile } from '#domain/delivery/description/border-file.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { BORDERS } from '../limits.ts';
import type { Ended } from '../thread/run-in-thread.ts';
import { runInThread } from '../thread/run-in-thread.ts';
import { isZip } from '../zip/is-zip.ts';
import type { BorderFeature } from './border-feature.ts';
import { isSqlite } from './geopackage/open-geopackage.ts';
import type { PackedLayer } from './layer/packed-layer.ts';
import { packLayer, unpackLayer } from './layer/packed-layer.ts';
import { parseLayer, refusal } from './layer/parse-layer.ts';

/** A text of so few bytes cannot cost much, and a thread takes a third of a second to begin. */
const HARMLESS = 64 * 1024;

/**
 * Bytes of a boundary file → areas with valid polygons in WGS84. Read in a thread of its own.
 * @param bytes are moved into the thread and gone for the caller
 */
export async function readBorderFile(bytes: Uint8Array, from: BorderFile, findings: FindingList): Promise<BorderFeature[]> {
	const read = bytes.byteLength <= HARMLESS && !isZip(bytes) && !isSqlite(bytes) ? packLayer(await parseLayer(bytes, from)) : await inThread(bytes, from);
	if (typeof read === 'string') findings.take([refusal({ why: read, detail: '' }, from.file)]);
	else findings.take(read.findings);
	return typeof read === 'string' ? [] : unpackLayer(read);
}

function inThread(bytes: Uint8Array, from: BorderFile): Promise<PackedLayer | Ended> {
	const whole = bytes.byteLength === bytes.buffer.byteLength;
	return runInThread(new URL('layer/layer-worker.ts', import.meta.url), { bytes, from }, BORDERS, (layer: PackedLayer) => layer, whole ? [bytes.buffer as ArrayBuffer] : []);
}
