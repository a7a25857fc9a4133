/** Why a boundary file is not read at all; see layer-words.ts. */
export type LayerRefusal =
	| 'not-geojson' | 'not-borders' | 'no-shapefile' | 'no-layer' | 'unknown-layer' | 'which-layer' | 'no-attributes' | 'damaged' | 'too-many-points' | 'too-many-areas' | 'too-many-columns'
	| 'password' | 'too-many-parts' | 'unsafe-part-names' | 'inflates-too-much' | 'too-slow' | 'too-much-memory';

/** Ends the reading inside the worker; it never leaves `geodata/`. `detail` may be shown: names of layers, never a cell. */
export class LayerRefused extends Error {
	readonly why: LayerRefusal;
	readonly detail: string;

	constructor(why: LayerRefusal, detail = '') {
		super(detail === '' ? why : `${why}: ${detail}`);
		this.why = why;
		this.detail = detail;
	}
}
