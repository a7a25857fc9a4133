import type { Grid } from '../../sheet/grid.ts';
import type { CellPlace, Entry } from '../cell-place.ts';
import type { DeliveryField, KommuneField } from '../form/form-fields.ts';
import { figureRows } from '../form/figure-rows.ts';
import { DELIVERY_FIELDS, INDICATOR_LIST, KOMMUNE_FIELDS } from '../form/form-fields.ts';
import { ownIndicators } from '../form/own-indicators.ts';
import { readForm } from '../form/read-form.ts';
import type { FigureSheet } from '../figures/figure-sheet.ts';
import { readFigureSheet } from '../figures/figure-sheet.ts';
import type { AreaRow } from '../areas/area-rows.ts';
import { readAreaRows } from '../areas/area-rows.ts';
import { readList } from '../read-list.ts';
import { SHEETS, sheetNamed } from '../sheet-names.ts';

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

/** undefined: there is no sheet „Angaben“ with a Kürzel; then it is no workbook of ours. */
export function takeApart(grids: readonly Grid[]): FilledBook | undefined {
	const form = sheetNamed(grids, SHEETS.form);
	const kommune = form && readForm(form, KOMMUNE_FIELDS);
	if (form === undefined || kommune?.has('kuerzel') !== true) return undefined;
	const areas = sheetNamed(grids, SHEETS.areas);
	const own = sheetNamed(grids, SHEETS.indicators);
	return {
		kommune, delivery: readForm(form, DELIVERY_FIELDS), figures: figureRows(form),
		chosen: readList(form, [INDICATOR_LIST.title, INDICATOR_LIST.id], [INDICATOR_LIST.id])?.flatMap((row) => row.get(INDICATOR_LIST.id) ?? []).filter(({ text }) => text !== '') ?? [],
		areas: (areas && readAreaRows(areas)) ?? [],
		sheets: grids.flatMap((grid) => readFigureSheet(grid) ?? []),
		own: own === undefined ? [] : ownIndicators(own)
	};
}

export type Places = Map<string, CellPlace>;
