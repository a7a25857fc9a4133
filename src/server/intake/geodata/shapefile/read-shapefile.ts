import type { FindingList } from '#domain/delivery/finding-list.ts';
import { BORDERS } from '../../limits.ts';
import { ArchiveRefused } from '../../zip/archive-refused.ts';
import type { Archive } from '../../zip/open-archive.ts';
import { openArchive } from '../../zip/open-archive.ts';
import { orFault } from '../layer/geometry-words.ts';
import { LayerRefused } from '../layer/layer-refused.ts';
import type { RawFeature, RawLayer } from '../layer/raw-layer.ts';
import { readDbf } from './read-dbf.ts';
import { readShp } from './read-shp.ts';

/**
 * A zipped Shapefile → features in its own coordinates. Of the archive only .shp, .dbf, .prj and .cpg of one name are inflated. `layer` picks
 * one of several by its name.
 */
export async function readShapefile(bytes: Uint8Array, file: string, layer: string | null, findings: FindingList): Promise<RawLayer> {
	try {
		const archive = await openArchive(bytes, BORDERS);
		const path = chooseLayer([...archive.names].filter((n) => n.endsWith('.shp') && !n.includes('__macosx/')).map((n) => n.slice(0, -4)), layer);
		const shp = await inflated(archive, `${path}.shp`);
		const dbf = await inflated(archive, `${path}.dbf`);
		if (shp === null || dbf === null) throw new LayerRefused('no-attributes');
		const text = async (part: string): Promise<string | null> => (await inflated(archive, `${path}.${part}`))?.toString('latin1').trim() ?? null;
		return { features: pairUp(shp, dbf, await text('cpg'), file, findings), system: await text('prj') };
	} catch (error) {
		if (error instanceof ArchiveRefused) throw new LayerRefused(error.why);
		throw error;
	}
}

function chooseLayer(paths: readonly string[], layer: string | null): string {
	const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
	const [first, ...others] = layer === null ? paths : paths.filter((path) => name(path) === layer.toLowerCase());
	if (first === undefined) throw paths.length === 0 ? new LayerRefused('no-shapefile') : new LayerRefused('unknown-layer', paths.map(name).slice(0, 12).join(', '));
	if (others.length > 0) throw new LayerRefused('which-layer', paths.map(name).slice(0, 12).join(', '));
	return first;
}

/** Record by record: shape and attributes belong together by their order. Deleted records are no areas. */
function pairUp(shp: Uint8Array, dbf: Uint8Array, codePage: string | null, file: string, findings: FindingList): RawFeature[] {
	const records = readDbf(dbf, codePage);
	const features: RawFeature[] = [];
	let at = 0;
	for (const shape of readShp(shp)) {
		const record = records[at++];
		if (record === undefined) throw new LayerRefused('damaged', '.dbf');
		if (record === null) continue;
		const polygons = orFault(shape, at, file, findings);
		if (polygons !== undefined) features.push({ place: at, properties: record, polygons });
	}
	if (at !== records.length) throw new LayerRefused('damaged', '.dbf');
	return features;
}

async function inflated(archive: Archive, name: string): Promise<Buffer | null> {
	const chunks: Buffer[] = [];
	if (!archive.names.has(name)) return null;
	for await (const chunk of archive.read(name)) chunks.push(chunk);
	return Buffer.concat(chunks);
}
