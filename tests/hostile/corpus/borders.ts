/** One GeoJSON feature; the geometry may be anything, that is the point. */
export const feature = (properties: Readonly<Record<string, unknown>>, geometry: unknown): unknown => ({ type: 'Feature', properties, geometry });

export const collection = (features: readonly unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });

/** Corners of a square of a tenth of a degree, closed, counter-clockwise. */
export function square(x: number, y: number, size = 0.1): [number, number][] {
	return [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]];
}

/** Quarters side by side near Kassel. */
export function squareBorders(codes: readonly string[]): string {
	return collection(codes.map((nr, i) => feature({ nr, name: `Quartier ${nr}` }, { type: 'Polygon', coordinates: [square(9 + i * 0.1, 51)] })));
}

/** Borders of the two quarters with the first one's geometry replaced. */
export function withGeometry(geometry: unknown): string {
	return collection([feature({ nr: '01', name: 'Quartier 01' }, geometry), feature({ nr: '02', name: 'Quartier 02' }, { type: 'Polygon', coordinates: [square(9.1, 51)] })]);
}
