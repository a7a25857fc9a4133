import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { MapGeometry } from '#view/read-models.ts';
import type { SymbolScale } from './symbol-scale.ts';

/** A circle on the map, in map units. */
export interface MapSymbol {
	readonly area: string;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly negative: boolean;
}

/** Smaller circles come later, so that they lie on larger ones. Areas without a number, and true zeros, have none. */
export function placeSymbols(geometry: MapGeometry, rows: readonly { readonly area: { readonly id: string }; readonly value: ReleasedFigure }[], scale: SymbolScale): MapSymbol[] {
	const values = new Map(rows.flatMap(({ area, value }) => (value.kind === 'known' && value.value !== 0 ? [[area.id, value.value] as const] : [])));
	const symbols = geometry.shapes.flatMap(({ area, x, y }) => {
		const value = values.get(area);
		return value === undefined ? [] : [{ area, x, y, r: scale.radiusOf(value), negative: value < 0 }];
	});
	return symbols.sort((a, b) => b.r - a.r);
}
