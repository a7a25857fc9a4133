import type { MapGeometry } from '#view/read-models.ts';
import type { Circle, Label } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';

/** Labels for one width of the drawn map; style sheets show one tier and hide the other. */
export interface LabelTier {
	readonly tier: 'wide' | 'slim';
	/** In map units. */
	readonly fontSize: number;
	readonly labels: readonly Label[];
}

/** In map units: about 13 px where the map is 46rem wide. */
export function labelSize({ width }: { readonly width: number }): number {
	return Math.round(width / 56);
}

/** On a phone letters are twice as large, measured by the map. */
const TIERS = [['wide', 1], ['slim', 2.07]] as const;

/** Placing costs some milliseconds and depends on borders and names only: every indicator of a level has the same labels, unless circles are in the way. */
const placed = new WeakMap<MapGeometry, Map<string, readonly LabelTier[]>>();

/** @param names area id → name, of the areas that want a label @param circles what labels must keep off */
export function labelTiers(geometry: MapGeometry, names: ReadonlyMap<string, string>, circles: readonly Circle[] = []): readonly LabelTier[] {
	if (circles.length > 0) return place(geometry, names, circles);
	const key = [...names.values()].join('\n');
	const known = placed.get(geometry)?.get(key);
	if (known) return known;
	const tiers = place(geometry, names, circles);
	placed.set(geometry, (placed.get(geometry) ?? new Map<string, readonly LabelTier[]>()).set(key, tiers));
	return tiers;
}

function place(geometry: MapGeometry, names: ReadonlyMap<string, string>, circles: readonly Circle[]): LabelTier[] {
	const shapes = geometry.shapes.map((shape) => ({ ...shape, text: names.get(shape.area) ?? '' }));
	return TIERS.flatMap(([tier, times]) => {
		const fontSize = Math.round(labelSize(geometry) * times);
		const labels = placeLabels(shapes, fontSize, circles);
		return labels.length > 0 ? [{ tier, fontSize, labels }] : [];
	});
}
