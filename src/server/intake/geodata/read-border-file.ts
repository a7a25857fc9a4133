import type { BorderFile } from '#domain/delivery/description/border-source.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { decodeText } from '../csv/decode-text.ts';
import type { BorderFeature } from './border-feature.ts';
import { readGeojson } from './read-geojson.ts';

/** Bytes of a boundary file → features with polygons in WGS84. What the bytes are decides, not the name. */
export function readBorderFile(bytes: Buffer, { file }: BorderFile, findings: FindingList): BorderFeature[] {
	const decoded = decodeText(bytes, null);
	return readGeojson(decoded.kind === 'text' ? decoded.text : '', file, findings);
}
