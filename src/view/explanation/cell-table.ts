import type { FigureStatus } from '#domain/figure/figure.ts';

/** What is read of a published base figure (`grundgroessen/{id}.json`, JSON-stat): row-major, last dimension fastest. */
export interface CellTable {
	readonly id: readonly string[];
	readonly size: readonly number[];
	readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>>;
	readonly value: readonly (number | null)[];
	readonly status?: readonly (Exclude<FigureStatus, 'known'> | null)[];
}
