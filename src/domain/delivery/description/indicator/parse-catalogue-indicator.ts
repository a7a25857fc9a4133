import { CATALOGUE_INDICATORS } from '../../../catalogue/catalogue-indicators.ts';
import { fitIndicator } from '../../../catalogue/fit/fit-indicator.ts';
import { lackAdvice, lackText } from '../../../catalogue/fit/lack.ts';
import type { Stock } from '../../../catalogue/fit/stock.ts';
import type { Indicator } from '../../../indicator/indicator.ts';
import type { Faults } from '../mapping/faults.ts';
import type { Item } from '../mapping/fields.ts';
import { Fields } from '../mapping/fields.ts';
import { notInCatalogue } from '../mapping/identify.ts';
import type { Known } from '../terms/known-names.ts';
import { parseOpen } from './parse-open.ts';

/** What a Kommune may say of an indicator of the catalogue. The formula is not among it: another formula is another indicator. */
const KEYS = ['katalog', 'thema', 'titel', 'gruppen', 'ergaenzung', 'fassung'];

/** `katalog: kinderarmut` over the Kommune's own base figures; one that does not fit is a fault that says what is missing. */
export function parseCatalogueIndicator(item: Item, stock: Stock, known: Known, faults: Faults): Indicator[] {
	const f = new Fields(item, faults, KEYS);
	const id = f.text('katalog');
	const entry = CATALOGUE_INDICATORS.find((i) => i.id === id);
	if (entry === undefined) {
		notInCatalogue(id, CATALOGUE_INDICATORS.map((i) => i.id), [...f.path, 'katalog'], faults);
		return [];
	}
	const fit = fitIndicator(entry, stock);
	if (fit.kind === 'lacks') {
		const advice = new Set(fit.lacks.map((lack) => lackAdvice(lack, stock)));
		faults.add([...f.path, 'katalog'], 'catalogue-does-not-fit', `Für „${id}“ ${fit.lacks.map(lackText).join('; außerdem ')}.`, [...advice].join(' '), id);
		return [];
	}
	const { indicator } = fit;
	return [{
		...indicator,
		title: f.text('titel', indicator.title), theme: f.text('thema', indicator.theme), version: f.text('fassung', indicator.version),
		open: f.has('gruppen') ? parseOpen(f, indicator.numerator, indicator.denominator, known, faults) : indicator.open,
		definition: [indicator.definition, f.text('ergaenzung', '')].filter((text) => text !== '').join(' ')
	}];
}
