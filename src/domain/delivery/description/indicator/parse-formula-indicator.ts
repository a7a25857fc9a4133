import type { Stock } from '../../../catalogue/fit/stock.ts';
import { ownIndicator } from '../../../catalogue/own/own-indicator.ts';
import type { Indicator } from '../../../indicator/indicator.ts';
import type { Faults } from '../mapping/faults.ts';
import type { Item } from '../mapping/fields.ts';
import { Fields } from '../mapping/fields.ts';
import { checkId } from '../mapping/names.ts';
import type { Known } from '../terms/known-names.ts';
import { DIRECTION } from '../words.ts';
import { parseOpen } from './parse-open.ts';

const KEYS = ['formel', 'id', 'thema', 'einheit', 'nachkommastellen', 'richtung', 'gruppen', 'definition', 'lesehilfe', 'satz', 'fassung'];

/** `formel: "Kinder je Spielplatz = einwohner[alter=u12] / spielplaetze"`; further keys say better what can be told from the line. */
export function parseFormulaIndicator(item: Item, stock: Stock, known: Known, faults: Faults): Indicator[] {
	const f = new Fields(item, faults, KEYS);
	const line = f.text('formel');
	const own = ownIndicator(line, stock);
	if (own.kind === 'fault') {
		faults.add([...f.path, 'formel'], 'formula-not-readable', `An Stelle ${own.at + 1} der Formel: ${own.message}`, own.advice, line.slice(own.at));
		return [];
	}
	const { indicator } = own;
	const id = f.text('id', indicator.id);
	checkId(id, [...f.path, 'id'], faults);
	return [{
		...indicator, id, theme: f.text('thema', indicator.theme), unit: f.text('einheit', indicator.unit), decimals: f.number('nachkommastellen', indicator.decimals, 0),
		direction: f.choice('richtung', DIRECTION, indicator.direction), open: parseOpen(f, indicator.numerator, indicator.denominator, known, faults),
		definition: f.text('definition', indicator.definition), reading: f.text('lesehilfe', indicator.reading), sentence: f.text('satz', indicator.sentence), version: f.text('fassung', indicator.version)
	}];
}
