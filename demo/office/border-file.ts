import type { Feature } from 'geojson';
import type { DrawGround } from '../ground/draw-ground.ts';
import type { DeliveredFile } from './delivered-file.ts';

/** A FeatureCollection in WGS84, one feature a line. @param name written into the file, so that nobody takes it for a real place */
export function borderFile<Patch, Area extends { readonly patches: readonly Patch[] }>(path: string, name: string, areas: readonly Area[], draw: DrawGround<Patch>, properties: (area: Area) => Record<string, string>): DeliveredFile {
	const features = areas.map((area): Feature => ({ type: 'Feature', properties: properties(area), geometry: draw(area.patches) }));
	const lines = features.map((f) => JSON.stringify(f)).join(',\n');
	return { path, bytes: Buffer.from(`{"type":"FeatureCollection","name":${JSON.stringify(name)},"features":[\n${lines}\n]}\n`, 'utf8') };
}
