import proj4 from 'proj4';
import { KNOWN_SYSTEMS, isProjText, knownCode } from '#domain/geometry/known-systems.ts';

/** Coordinates of a file → longitude and latitude. */
export interface Projection {
	readonly accuracy: number | null;
	toDegrees(x: number, y: number): readonly [number, number];
}

const WGS84 = '+proj=longlat +datum=WGS84 +no_defs';
/** The ellipsoid of Bessel, on which the German main triangulation lies; its shift is seldom said in a .prj. */
const BESSEL = 6_377_397.155;
const GEODETIC = 6_378_137;
const SHIFT = 'TOWGS84[598.1,73.7,418.2,0.202,0.045,-2.455,6.7]';

/** `EPSG:25832`, a PROJ string or WKT → projection; undefined where it is not understood, or its datum would be off by unknown metres. */
export function projectionOf(system: string): Projection | undefined {
	const code = knownCode(system) ?? knownCode(`EPSG:${/AUTHORITY\["EPSG",\s*"?(\d+)"?\]\s*\]\s*$/i.exec(system.slice(-60))?.[1] ?? ''}`);
	const known = code === undefined ? undefined : KNOWN_SYSTEMS.get(code);
	if (known !== undefined) return projection(known.proj, known.accuracy);
	if (isProjText(system)) return projection(system, null);
	return system.length <= 10_000 && /^(PROJCS|GEOGCS|COMPD_CS|PROJCRS|GEOGCRS|COMPOUNDCRS|BOUNDCRS)\s*\[/i.test(system) ? fromWkt(system) : undefined;
}

function fromWkt(wkt: string): Projection | undefined {
	const read = attempt(() => new proj4.Proj(wkt));
	if (read === undefined) return undefined;
	// datum_type 5: the text names a datum without saying how it lies to WGS 84.
	const shifted = read.datum.datum_type !== 5;
	if (Math.abs(read.a - BESSEL) < 0.1 && !shifted) return projection(wkt.replace(/SPHEROID\s*\[[^[\]]*(?:\[[^\]]*\])?[^[\]]*\]/i, `$&,${SHIFT}`), 3);
	return shifted || Math.abs(read.a - GEODETIC) < 1 ? projection(wkt, null) : undefined;
}

function projection(definition: string, accuracy: number | null): Projection | undefined {
	const converter = attempt(() => proj4(definition, WGS84));
	if (converter === undefined) return undefined;
	return {
		accuracy,
		toDegrees: (x, y) => {
			const found = attempt(() => converter.forward([x, y]));
			return [found?.[0] ?? Number.NaN, found?.[1] ?? Number.NaN];
		}
	};
}

/** The library throws texts as well as errors for what it cannot read; none of it is a fault of ours. */
function attempt<T>(act: () => T): T | undefined {
	try {
		return act();
	} catch (error) {
		if (error instanceof ReferenceError) throw error;
		return undefined;
	}
}
