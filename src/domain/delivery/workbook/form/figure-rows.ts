import type { Grid } from '../../sheet/grid.ts';
import type { Entry } from '../cell-place.ts';
import { readList } from '../read-list.ts';
import type { DeliveryField } from './delivery-fields.ts';
import { DELIVERY_FIELDS } from './delivery-fields.ts';
import { FIGURE_LIST, INDICATOR_LIST } from './form-fields.ts';

/** What differs for single base figures, by their id. */
export function figureRows(form: Grid): Map<string, Map<DeliveryField, Entry>> {
	const labels = new Map<string, DeliveryField>(DELIVERY_FIELDS.map(({ id, label }) => [label, id]));
	const rows = readList(form, [FIGURE_LIST.id, ...labels.keys()], [FIGURE_LIST.title, FIGURE_LIST.id], [INDICATOR_LIST.id]) ?? [];
	return new Map(rows.map((row) => [row.get(FIGURE_LIST.id)?.text ?? '', new Map([...labels].flatMap(([label, id]): [DeliveryField, Entry][] => {
		const entry = row.get(label);
		return entry === undefined ? [] : [[id, entry]];
	}))]));
}
