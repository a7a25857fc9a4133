import type { FigureStatus } from '#domain/figure/figure.ts';

/** A dimension of a JSON-stat dataset, in the spelling that our snapshots use: the categories in order, and their names. */
export interface Dimension {
	readonly label?: string;
	readonly category: {
		readonly index: readonly string[];
		readonly label?: Readonly<Record<string, string>>;
		readonly child?: Readonly<Record<string, readonly string[]>>;
		readonly unit?: Readonly<Record<string, { readonly label: string; readonly decimals: number }>>;
	};
}

/**
 * A table of a snapshot as it lies there: JSON-stat 2.0 (json-stat.org/format), dimensions `gebiet`, `zeit`, classifications, `mass`.
 * `value` is row-major, last dimension fastest. `status` says in the same order for each cell without a number why there is none.
 */
export interface Dataset {
	readonly version: string;
	readonly class: string;
	readonly id: readonly string[];
	readonly size: readonly number[];
	readonly dimension: Readonly<Record<string, Dimension>>;
	readonly value: readonly (number | null)[];
	readonly status?: readonly (Exclude<FigureStatus, 'known'> | null)[];
	readonly [more: string]: unknown;
}

/** Written by release alone and named by its hash, so the shape is trusted. */
export function parseDataset(json: string): Dataset {
	const dataset = JSON.parse(json) as Dataset;
	if (!Array.isArray(dataset.id) || !Array.isArray(dataset.value)) throw new TypeError('A table of a snapshot is not a JSON-stat dataset.');
	return dataset;
}

export function dimensionOf(dataset: Dataset, id: string): Dimension {
	const dimension = dataset.dimension[id];
	if (!dimension) throw new TypeError(`A dataset lacks its dimension ${id}.`);
	return dimension;
}

/** Level of an area id: `quartier:0101@2015-01-01` → `quartier`. */
export const levelOf = (area: string): string => area.slice(0, area.indexOf(':'));

/** The office's key of an area id: `quartier:0101@2015-01-01` → `0101`. */
export const keyOf = (area: string): string => area.slice(area.indexOf(':') + 1).replace(/@[^@]*$/, '');
