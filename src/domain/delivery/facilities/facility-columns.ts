import type { FacilitySource } from '../description/facility-source.ts';

/** All columns a description names for a list, each once; nothing else of the file is looked at. */
export function facilityColumns({ place, kind, subKind, key, name, address, provider, places, web }: FacilitySource): string[] {
	const words = [kind, subKind].flatMap((w) => (w !== null && 'column' in w ? [w.column] : []));
	return [...new Set([...(place === null ? [] : [place.x, place.y]), ...words, ...name, ...address, ...[key, provider, places, web].filter((c) => c !== null)])];
}
