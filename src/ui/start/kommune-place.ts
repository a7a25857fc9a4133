import type { MapGeometry } from '#view/read-models.ts';

/** Middle of what is drawn, in degrees; null where the drawing does not know its place on earth. */
export function kommunePlace({ place, shapes }: MapGeometry): { readonly longitude: number; readonly latitude: number } | null {
	if (!place || shapes.length === 0) return null;
	const mean = (of: (shape: { readonly x: number; readonly y: number }) => number): number => shapes.reduce((sum, shape) => sum + of(shape), 0) / shapes.length;
	return { longitude: place.west + mean(({ x }) => x) / place.unitsEast, latitude: place.north - mean(({ y }) => y) / place.unitsSouth };
}
