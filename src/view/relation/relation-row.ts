import type { Area } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { Unranked } from '#domain/secrecy/unranked.ts';

export interface RelationRow {
	readonly area: Area;
	readonly x: ReleasedFigure;
	readonly y: ReleasedFigure;
	/** Null where nobody asked for sizes or nobody counted inhabitants. */
	readonly inhabitants: ReleasedFigure | null;
	readonly unranked: Unranked | null;
}

/** Areas that stand in the picture: both values known, and enough inhabitants. */
export function pairsOf(rows: readonly RelationRow[]): { readonly area: Area; readonly x: number; readonly y: number; readonly inhabitants: number | null }[] {
	return rows.flatMap(({ area, x, y, unranked, inhabitants }) =>
		x.kind === 'known' && y.kind === 'known' && unranked === null ? [{ area, x: x.value, y: y.value, inhabitants: inhabitants?.kind === 'known' ? inhabitants.value : null }] : []);
}
