import type { HostileDelivery } from '../hostile-delivery.ts';
import { refused, taken } from '../hostile-delivery.ts';
import { collection, feature, square, squareBorders, withGeometry } from './borders.ts';
import { delivery } from './victim.ts';

const borders = (text: () => string): HostileDelivery['files'] => () => delivery({ 'q.geojson': text() });
const MIB = 1024 * 1024;
const ringOf = (points: number): [number, number][] => {
	const ring = Array.from({ length: points }, (_, i): [number, number] => [9.05 + 0.05 * Math.cos((2 * Math.PI * i) / points), 51.05 + 0.05 * Math.sin((2 * Math.PI * i) / points)]);
	return [...ring, ring[0] ?? [0, 0]];
};
const nested = (depth: number): string => `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}${']}'.repeat(depth)}`;
const raw = (geometry: string): string => `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"nr":"01","name":"A"},"geometry":${geometry}}]}`;
const open = '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"nr":"01","name":"A"},"geometry":{"type":"Polygon","coordinates":[[';

/** Borders as GeoJSON. */
export const GEOJSON: readonly HostileDelivery[] = [
	refused('polygon of 10 million points', borders(() => `${open}${'[9,51],'.repeat(10_000_000)}[9,51]]]}}]}`)),
	refused('polygon of 7 million points, just below 50 MiB', borders(() => `${open}${'[9,51],'.repeat(7_000_000)}[9,51]]]}}]}`)),
	refused('polygon of 150,000 points', borders(() => withGeometry({ type: 'Polygon', coordinates: [ringOf(150_000)] }))),
	refused('2.5 million points in small polygons', borders(() => `{"type":"FeatureCollection","features":[${Array.from({ length: 300_000 }, (_, i) => `{"type":"Feature","properties":{"nr":"${i}","name":"A"},"geometry":{"type":"Polygon","coordinates":[[[9,51],[9.1,51],[9.1,51.1],[9,51]]]}}`).join(',').slice(0, 48 * MIB)}`)),
	refused('collections nested 100,000 deep', borders(() => raw(nested(100_000)))),
	refused('coordinates nested 100,000 deep', borders(() => raw(`{"type":"Polygon","coordinates":${'['.repeat(100_000)}${']'.repeat(100_000)}}`))),
	refused('NaN as coordinate', borders(() => raw('{"type":"Polygon","coordinates":[[[NaN,51],[9.1,51],[9.1,51.1],[NaN,51]]]}'))),
	refused('infinite coordinates', borders(() => raw('{"type":"Polygon","coordinates":[[[1e999,51],[9.1,51],[9.1,51.1],[1e999,51]]]}'))),
	refused('texts as coordinates', borders(() => withGeometry({ type: 'Polygon', coordinates: [[['9', '51'], ['9.1', '51'], ['9.1', '51.1'], ['9', '51']]] }))),
	refused('ring across the antimeridian', borders(() => withGeometry({ type: 'Polygon', coordinates: [[[179, 51], [-179, 51], [-179, 52], [179, 52], [179, 51]]] }))),
	refused('points instead of areas', borders(() => withGeometry({ type: 'Point', coordinates: [9, 51] }))),
	refused('no geometry at all', borders(() => collection([feature({ nr: '01', name: 'A' }, 7)]))),
	refused('bow-tie whose halves cancel out', borders(() => withGeometry({ type: 'Polygon', coordinates: [[[9, 51], [9.1, 51.1], [9.1, 51], [9, 51.1], [9, 51]]] }))),
	refused('hole outside its ring', borders(() => withGeometry({ type: 'Polygon', coordinates: [square(9, 51), square(12, 53).reverse()] }))),
	refused('JSON cut in the middle', borders(() => squareBorders(['01', '02']).slice(0, 200))),
	refused('JSON with a megabyte of brackets', borders(() => '['.repeat(MIB))),
	refused('the same key twice', borders(() => squareBorders(['01', '01']))),
	taken('properties called __proto__ and constructor', borders(() => squareBorders(['01', '02']).replaceAll('"nr":', '"__proto__":{"nr":"99"},"constructor":"x","nr":')))
];
