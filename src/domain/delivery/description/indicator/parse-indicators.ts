import { CATALOGUE_THEMES, OWN_THEME } from '../../../catalogue/catalogue-themes.ts';
import { fittingIndicators } from '../../../catalogue/fit/fitting-indicators.ts';
import type { Indicator, Theme } from '../../../indicator/indicator.ts';
import type { FileDescription } from '../../description.ts';
import { suggestion } from '../../nearest.ts';
import type { Faults } from '../mapping/faults.ts';
import type { Item } from '../mapping/fields.ts';
import { Fields } from '../mapping/fields.ts';
import { checkOnce } from '../mapping/names.ts';
import type { Known } from '../terms/known-names.ts';
import { deliveredIn } from './delivered-in.ts';
import { parseCatalogueIndicator } from './parse-catalogue-indicator.ts';
import { parseFormulaIndicator } from './parse-formula-indicator.ts';
import { parseOwnIndicator } from './parse-own-indicator.ts';

/** In the place of an indicator of the catalogue: all of them that can be computed and are not named elsewhere. */
const ALL_FITTING = 'alle-passenden';

/** The indicators, and the declared themes followed by those of the catalogue that are used without being declared. */
export function parseIndicators(items: readonly Item[], declared: readonly Theme[], known: Known, files: readonly FileDescription[], faults: Faults): { indicators: Indicator[]; themes: Theme[] } {
	const stock = { ...known, isDelivered: deliveredIn(files) };
	const seen = new Set<string>();
	const themes = [...declared, ...[...CATALOGUE_THEMES, OWN_THEME].filter((t) => !declared.some((d) => d.id === t.id))];
	const named = items.map((item) => {
		const parsed = isAllFitting(item) ? [] : parseIndicator(item);
		for (const { id, theme } of parsed) {
			checkOnce(id, seen, item.path, faults);
			if (theme !== '' && !themes.some((t) => t.id === theme)) faults.unknown([...item.path, 'thema'], 'themen', theme, suggestion(theme, themes.map((t) => t.id)), themes.map((t) => t.id));
		}
		return { item, parsed };
	});
	const indicators = named.flatMap(({ item, parsed }) => (isAllFitting(item) ? otherFitting(item) : parsed));
	return { indicators, themes: themes.filter((t) => declared.includes(t) || indicators.some((i) => i.theme === t.id)) };

	function otherFitting(item: Item): Indicator[] {
		new Fields(item, faults, ['katalog']);
		checkOnce(ALL_FITTING, seen, item.path, faults);
		return fittingIndicators(known.baseFigures, known.classifications, stock.isDelivered).filter((i) => !seen.has(i.id));
	}

	function parseIndicator(item: Item): Indicator[] {
		const keys = keysOf(item);
		if (keys.includes('katalog')) return parseCatalogueIndicator(item, stock, known, faults);
		return keys.includes('formel') ? parseFormulaIndicator(item, stock, known, faults) : [parseOwnIndicator(item, known, faults)];
	}

	function isAllFitting(item: Item): boolean {
		return keysOf(item).includes('katalog') && (item.value as { katalog: unknown }).katalog === ALL_FITTING;
	}
}

function keysOf({ value }: Item): string[] {
	return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
