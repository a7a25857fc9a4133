/** A coordinate system that German offices deliver. */
export interface KnownSystem {
	readonly name: string;
	readonly proj: string;
	/** Where the shift of the datum is not exact: by how many metres it may be off. */
	readonly accuracy: number | null;
}

const utm = (zone: number, prefix = ''): string => `+proj=tmerc +lat_0=0 +lon_0=${zone * 6 - 183} +k=0.9996 +x_0=${prefix}500000 +y_0=0 +ellps=GRS80 +units=m +no_defs`;
/** DHDN to WGS 84, EPSG transformation 1777: seven parameters for the whole of Germany west of the former border, good to about 3 m. */
const DHDN = '+ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m +no_defs';
const gaussKrueger = (zone: number): KnownSystem => ({ name: `Gauß-Krüger Zone ${zone}`, proj: `+proj=tmerc +lat_0=0 +lon_0=${zone * 3} +k=1 +x_0=${zone}500000 +y_0=0 ${DHDN}`, accuracy: 3 });
const system = (name: string, proj: string): KnownSystem => ({ name, proj, accuracy: null });
const degrees = '+proj=longlat +ellps=GRS80 +no_defs';

/** EPSG code → system. ETRS89 and WGS 84 differ by less than a metre and are taken as one. */
export const KNOWN_SYSTEMS: ReadonlyMap<string, KnownSystem> = new Map([
	['25832', system('UTM Zone 32', utm(32))], ['25833', system('UTM Zone 33', utm(33))],
	['32632', system('UTM Zone 32, WGS 84', utm(32))], ['32633', system('UTM Zone 33, WGS 84', utm(33))],
	['4647', system('UTM Zone 32 mit vorangestellter Zone', utm(32, '32'))], ['5650', system('UTM Zone 33 mit vorangestellter Zone', utm(33, '33'))],
	['31466', gaussKrueger(2)], ['31467', gaussKrueger(3)], ['31468', gaussKrueger(4)], ['31469', gaussKrueger(5)],
	['4326', system('Länge und Breite, WGS 84', degrees)], ['4258', system('Länge und Breite, ETRS89', degrees)],
	['3857', system('Web-Mercator', '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs')]
]);

/** `EPSG:25832` → its code where it is known. */
export function knownCode(text: string): string | undefined {
	const code = /^epsg:+(\d{4,6})$/i.exec(text.trim())?.[1];
	return code !== undefined && KNOWN_SYSTEMS.has(code) ? code : undefined;
}

/** What a PROJ string of a description may say: projections and numbers. Nothing that names a file (nadgrids, init) or runs a chain (pipeline). */
const PROJ_KEYS = new Set(['proj', 'lat_0', 'lat_1', 'lat_2', 'lat_ts', 'lon_0', 'k', 'k_0', 'x_0', 'y_0', 'zone', 'south', 'ellps', 'a', 'b', 'rf', 'datum', 'towgs84', 'units', 'to_meter', 'pm', 'no_defs', 'type']);

export function isProjText(text: string): boolean {
	const parts = text.trim().split(/\s+/);
	return text.length <= 400 && parts.some((p) => p.startsWith('+proj=')) && parts.every((part) => {
		const [, key = '', value = ''] = /^\+([a-z_0-9]+)(?:=([A-Za-z0-9.,+-]{1,120}))?$/.exec(part) ?? [];
		return PROJ_KEYS.has(key) && (key !== 'proj' || /^(utm|tmerc|etmerc|merc|lcc|laea|cass|longlat|stere|sterea)$/.test(value));
	});
}
