import { CATALOGUE_INDICATORS } from '../../../catalogue/catalogue-indicators.ts';
import { CATALOGUE_THEMES } from '../../../catalogue/catalogue-themes.ts';
import { fitIndicator } from '../../../catalogue/fit/fit-indicator.ts';
import { lackText } from '../../../catalogue/fit/lack.ts';
import type { Stock } from '../../../catalogue/fit/stock.ts';
import type { Theme } from '../../../indicator/indicator.ts';
import { suggestion } from '../../nearest.ts';
import { spellIndicator } from '../../spelling/spell-indicator.ts';
import { spellTheme } from '../../spelling/spell-settings.ts';
import type { CellFaults } from '../cell-faults.ts';
import type { KnownKommune } from '../known-kommune.ts';
import type { FilledBook } from './filled-book.ts';

export interface DescribedIndicators {
	readonly themen: readonly Record<string, unknown>[];
	readonly indikatoren: readonly Record<string, unknown>[];
}

/** All known indicators, and the chosen ones of the catalogue as far as there are figures for them; none is ever dropped. */
export function describeIndicators(book: FilledBook, stock: Stock, known: KnownKommune | null, faults: CellFaults): DescribedIndicators {
	const before = known?.settings.indicators ?? [];
	const chosen = book.chosen.flatMap((entry) => {
		if (before.some((i) => i.id === entry.text)) return [];
		const found = CATALOGUE_INDICATORS.find((i) => i.id === entry.text);
		if (found === undefined) {
			faults.at(entry, 'unknown-indicator', 'warns', `Einen Indikator „${entry.text}“ gibt es im Katalog nicht.`, `Berichtigen Sie die Kennung, oder löschen Sie die Zeile.${suggestion(entry.text, CATALOGUE_INDICATORS.map((i) => i.id))}`);
			return [];
		}
		const fit = fitIndicator(found, stock);
		if (fit.kind === 'fits') return [fit.indicator];
		const [lack] = fit.lacks;
		faults.at(entry, 'indicator-without-figures', 'notes', `Für „${found.title}“ ${lack === undefined ? 'fehlen Zahlen' : lackText(lack)}.`, 'Der Indikator kommt dazu, sobald eine Arbeitsmappe diese Zahlen bringt.');
		return [];
	});
	const indicators = [...before, ...new Map(chosen.map((i) => [i.id, i])).values()];
	const themes = new Map<string, Theme>(known?.settings.themes.map((t) => [t.id, t]));
	for (const theme of CATALOGUE_THEMES) if (!themes.has(theme.id) && indicators.some((i) => i.theme === theme.id)) themes.set(theme.id, theme);
	return { themen: [...themes.values()].map(spellTheme), indikatoren: indicators.map(spellIndicator) };
}
