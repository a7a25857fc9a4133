import type { MapGeometry } from './map-geometry.ts';
import type { Label } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';

/** In map units: about 13 px where the map is 46rem wide; on small screens labels are left out. */
export function labelSize(geometry: MapGeometry): number {
	return Math.round(geometry.width / 56);
}

/** Placing costs some milliseconds and depends on borders and names only: every indicator of a level has the same labels. */
const placed = new WeakMap<MapGeometry, Map<string, readonly Label[]>>();

/** @param names area id → name, of the areas that want a label */
export function mapLabels(geometry: MapGeometry, names: ReadonlyMap<string, string>): readonly Label[] {
	const key = [...names.values()].join('\n');
	const known = placed.get(geometry)?.get(key);
	if (known) return known;
	const labels = placeLabels(geometry.shapes.map((shape) => ({ ...shape, text: names.get(shape.area) ?? '' })), labelSize(geometry));
	placed.set(geometry, (placed.get(geometry) ?? new Map<string, readonly Label[]>()).set(key, labels));
	return labels;
}
