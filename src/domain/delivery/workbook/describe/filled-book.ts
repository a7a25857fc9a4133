import type { AreaRow } from '../areas/area-rows.ts';
import type { CellPlace, Entry } from '../cell-place.ts';
import type { FigureSheet } from '../figures/figure-sheet.ts';
import type { DeliveryField } from '../form/delivery-fields.ts';
import type { KommuneField } from '../form/kommune-fields.ts';

/** A filled-in template, taken apart but not yet judged. */
export interface FilledBook {
	readonly kommune: ReadonlyMap<KommuneField, Entry>;
	readonly delivery: ReadonlyMap<DeliveryField, Entry>;
	/** What differs for single base figures, by their id. */
	readonly figures: ReadonlyMap<string, ReadonlyMap<DeliveryField, Entry>>;
	/** Ids of the chosen indicators of the catalogue. */
	readonly chosen: readonly Entry[];
	readonly areas: readonly AreaRow[];
	readonly sheets: readonly FigureSheet[];
	/** „Titel = Formel“. */
	readonly own: readonly Entry[];
}

/** What the form says of a base figure: in its own line, else for the whole delivery. */
export function toldOf(book: FilledBook, figure: string, field: DeliveryField): Entry | undefined {
	const own = book.figures.get(figure)?.get(field);
	return own !== undefined && own.text !== '' ? own : book.delivery.get(field);
}

export type Places = Map<string, CellPlace>;
