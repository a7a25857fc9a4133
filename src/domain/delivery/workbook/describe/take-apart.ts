import type { Grid } from '../../sheet/grid.ts';
import { readAreaRows } from '../areas/area-rows.ts';
import { readFigureSheet } from '../figures/figure-sheet.ts';
import { DELIVERY_FIELDS } from '../form/delivery-fields.ts';
import { figureRows } from '../form/figure-rows.ts';
import { INDICATOR_LIST } from '../form/form-fields.ts';
import { KOMMUNE_FIELDS } from '../form/kommune-fields.ts';
import { ownIndicators } from '../form/own-indicators.ts';
import { readForm } from '../form/read-form.ts';
import { readList } from '../read-list.ts';
import { sheetNamed, SHEETS } from '../sheet-names.ts';
import type { FilledBook } from './filled-book.ts';

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
