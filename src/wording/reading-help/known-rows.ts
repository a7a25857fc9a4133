import type { Figure } from '#domain/figure/figure.ts';

/** An area with its released value, as pictures show it. */
export interface HelpRow {
	readonly area: { readonly id: string; readonly name: string; readonly rest: boolean };
	readonly value: Figure;
	/** Set where the area takes no part in rankings. */
	readonly unranked?: unknown;
}

export interface HelpLevel {
	readonly name: string;
	readonly plural: string;
}

export interface KnownRow {
	readonly id: string;
	readonly name: string;
	readonly value: number;
}

/** Areas that have a place and a value. Nothing else may be named in an example. */
export function knownRows(rows: readonly HelpRow[]): KnownRow[] {
	return rows.flatMap(({ area, value }) => (value.kind === 'known' && !area.rest ? [{ id: area.id, name: area.name, value: value.value }] : []));
}

/** Those of them that are ranked. */
export const rankedRows = (rows: readonly HelpRow[]): KnownRow[] => knownRows(rows.filter((row) => (row.unranked ?? null) === null));

/** How many areas that have a place have no value. */
export const withoutValue = (rows: readonly HelpRow[]): number => rows.filter(({ area, value }) => !area.rest && value.kind !== 'known').length;
