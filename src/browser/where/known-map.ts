import type { Area, Level } from '#domain/area/area.ts';
import { gebietsstandOn } from '#domain/area/at-date.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import type { KommuneAddresses } from '#url/addresses.ts';
import { fileName } from '#view/file-name.ts';
import { today } from '#view/frame/borders-day.ts';
import type { MapGeometry } from '#view/read-models.ts';
import { fetchJson } from '../fetch-json.ts';

/** What a position is looked up in: everything is here before the position is asked for. */
export interface KnownMap {
	readonly areas: ReadonlyMap<string, Area>;
	readonly levels: ReadonlyMap<string, Level>;
	/** Null where the Kommune has no map, or none that knows its place on the earth. */
	readonly map: Pick<MapGeometry, 'shapes' | 'insets'> & { readonly place: NonNullable<MapGeometry['place']> } | null;
}

/** @throws Unreachable */
export async function loadMap(to: KommuneAddresses): Promise<KnownMap> {
	const catalogue = await fetchJson<Catalogue>(to.catalogue());
	const { files } = await fetchJson<{ readonly files: readonly string[] }>(`${to.api()}/dateien`);
	const stand = gebietsstandOn(today(catalogue), catalogue.gebietsstaende)?.id ?? '';
	const name = catalogue.levels.map((level) => fileName.map(stand, level.id)).findLast((file) => files.includes(file));
	const geometry = name === undefined ? null : await fetchJson<MapGeometry>(`${to.api()}/dateien/${name}`);
	return {
		areas: new Map(catalogue.areas.map((area) => [area.id, area])),
		levels: new Map(catalogue.levels.map((level) => [level.id, level])),
		map: geometry?.place === undefined ? null : { shapes: geometry.shapes, insets: geometry.insets ?? [], place: geometry.place }
	};
}
