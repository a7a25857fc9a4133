import type { PlainTable } from '#domain/audit/published/dataset.ts';
import type { PublishedStand } from '#domain/audit/published/stand.ts';

/** From published names and their texts; what a release would publish can be handed in as well. */
export function standOf(names: readonly string[], text: (name: string) => string): PublishedStand {
	const under = (folder: string): Map<string, unknown> => new Map(names.filter((n) => n.startsWith(`${folder}/`)).map((n) => [n.slice(folder.length + 1, -'.json'.length), JSON.parse(text(n)) as unknown]));
	return { catalogue: JSON.parse(text('katalog.json')), datasets: under('grundgroessen'), indicators: under('indikatoren'), slices: under('schnitte'), profiles: under('profile') };
}

/** A base figure as an archive keeps it: `versions` cell for cell, numbers that change when the true value behind the cell does. */
export interface VersionedTable extends PlainTable {
	readonly versions: readonly number[];
}

/** An earlier Datenstand, from its catalogue and its base figures: all else that it published was computed from them. */
export function standOfTables(catalogue: unknown, figures: Readonly<Record<string, VersionedTable>>): PublishedStand {
	const tables = Object.entries(figures);
	return { catalogue, datasets: new Map(tables), indicators: new Map(), slices: new Map(), profiles: new Map(), versions: new Map(tables.map(([id, { versions }]) => [id, Int32Array.from(versions)])) };
}
