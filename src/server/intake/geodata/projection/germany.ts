import { KNOWN_SYSTEMS } from '#domain/geometry/known-systems.ts';
import { projectionOf } from './to-degrees.ts';

/** Germany with some fifty kilometres around it, in degrees. */
const WEST = 5, EAST = 16, SOUTH = 46.6, NORTH = 55.7;

export const inGermany = ([longitude, latitude]: readonly [number, number]): boolean => longitude > WEST && longitude < EAST && latitude > SOUTH && latitude < NORTH;

/** Known systems in which all these points lie in Germany, as words for an advice: „EPSG:25832 (UTM Zone 32)“. */
export function likelySystems(points: readonly (readonly [number, number])[]): string[] {
	return [...KNOWN_SYSTEMS].flatMap(([code, { name }]) => {
		const projection = projectionOf(`EPSG:${code}`);
		const fits = points.length > 0 && points.every(([x, y]) => projection !== undefined && (inGermany(projection.toDegrees(x, y)) || inGermany(projection.toDegrees(y, x))));
		return fits ? [`EPSG:${code} (${name})`] : [];
	});
}
