import type { BorderFile } from '#domain/delivery/description/border-file.ts';
import type { Finding } from '#domain/delivery/finding.ts';
import { FindingList } from '#domain/delivery/finding-list.ts';
import { decodeText } from '../../csv/decode-text.ts';
import { LIMITS } from '../../limits.ts';
import { readGeojson } from '../geojson/read-geojson.ts';
import { isSqlite } from '../geopackage/open-geopackage.ts';
import { readGeopackage } from '../geopackage/read-geopackage.ts';
import { projectLayer } from '../projection/project-layer.ts';
import { repairLayer } from '../repair/repair-layer.ts';
import { reportMisfits } from '../repair/report-misfits.ts';
import { readShapefile } from '../shapefile/read-shapefile.ts';
import { isZip } from '../../zip/is-zip.ts';
import { LayerRefused } from './layer-refused.ts';
import { LAYER_WORDS } from './layer-words.ts';
import type { RawFeature, RawLayer } from './raw-layer.ts';

export interface ParsedLayer {
	/** Polygons in degrees, valid. */
	readonly features: readonly RawFeature[];
	readonly findings: readonly Finding[];
}

/** Bytes of a boundary file → valid areas in longitude and latitude, and all findings. What the bytes are decides, not the name of the file. */
export async function parseLayer(bytes: Uint8Array, from: BorderFile): Promise<ParsedLayer> {
	const findings = new FindingList();
	try {
		const layer = await readLayer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), from, findings);
		checkSize(layer);
		const features = repairLayer(layer.features, from.file, findings);
		if (!findings.blocks) projectLayer({ ...layer, features }, from.system, from.file, findings);
		if (!findings.blocks) reportMisfits(features, from.file, findings);
		return { features: findings.blocks ? [] : features, findings: findings.all() };
	} catch (error) {
		if (!(error instanceof LayerRefused)) throw error;
		return { features: [], findings: [refusal(error, from.file), ...findings.all()] };
	}
}

/** What a refused file is told as. */
export function refusal({ why, detail }: Pick<LayerRefused, 'why' | 'detail'>, file: string): Finding {
	const [message, advice] = LAYER_WORDS[why](detail);
	return { code: why === 'too-many-points' ? 'file-too-large' : why.startsWith('not-') ? why : `borders-${why}`, severity: 'blocks', file, message, advice };
}

async function readLayer(bytes: Buffer, { file, layer }: BorderFile, findings: FindingList): Promise<RawLayer> {
	if (isSqlite(bytes)) return readGeopackage(bytes, file, layer, findings);
	if (isZip(bytes)) return readShapefile(bytes, file, layer, findings);
	const decoded = decodeText(bytes, null);
	if (decoded.kind === 'not-text') throw new LayerRefused('not-borders');
	return readGeojson(decoded.text, file, findings);
}

function checkSize({ features }: RawLayer): void {
	const points = features.reduce((sum, f) => f.polygons.reduce((inside, rings) => rings.reduce((n, ring) => n + ring.length / 2, inside), sum), 0);
	if (points > LIMITS.vertices) throw new LayerRefused('too-many-points');
	if (features.length > LIMITS.areas) throw new LayerRefused('too-many-areas');
}
