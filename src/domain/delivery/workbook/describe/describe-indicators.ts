import { CATALOGUE_INDICATORS } from '../../../catalogue/catalogue-indicators.ts';
import { CATALOGUE_THEMES, OWN_THEME } from '../../../catalogue/catalogue-themes.ts';
import { fitIndicator } from '../../../catalogue/fit/fit-indicator.ts';
import type { Stock } from '../../../catalogue/fit/stock.ts';
import { ownIndicator } from '../../../catalogue/own/own-indicator.ts';
import type { Indicator, Theme } from '../../../indicator/indicator.ts';
import { suggestion } from '../../nearest.ts';
import { spellIndicator } from '../../spelling/spell-indicator.ts';
import { spellTheme } from '../../spelling/spell-settings.ts';
import type { CellFaults } from '../cell-faults.ts';
import type { Entry } from '../cell-place.ts';
import type { KnownKommune } from '../known-kommune.ts';
import type { FilledBook } from './filled-book.ts';

export interface DescribedIndicators {
	readonly themen: readonly Record<string, unknown>[];
	readonly indikatoren: readonly Record<string, unknown>[];
}

/** All known indicators, the chosen ones of the catalogue as far as there are figures for them, and own ones; none is ever dropped. */
export function describeIndicators(book: FilledBook, stock: Stock, known: KnownKommune | null, faults: CellFaults): DescribedIndicators {
	const before = known?.settings.indicators ?? [];
	const waiting: { readonly entry: Entry; readonly title: string }[] = [];
	const chosen = book.chosen.flatMap((entry) => {
		if (before.some((i) => i.id === entry.text)) return [];
		const found = CATALOGUE_INDICATORS.find((i) => i.id === entry.text);
		if (found === undefined) {
			faults.at(entry, 'unknown-indicator', 'warns', `Einen Indikator „${entry.text}“ gibt es im Katalog nicht.`, `Berichtigen Sie die Kennung, oder löschen Sie die Zeile.${suggestion(entry.text, CATALOGUE_INDICATORS.map((i) => i.id))}`);
			return [];
		}
		const fit = fitIndicator(found, stock);
		if (fit.kind === 'fits') return [fit.indicator];
		waiting.push({ entry, title: found.title });
		return [];
	});
	const [first] = waiting;
	if (first !== undefined) faults.at(first.entry, 'indicator-without-figures', 'notes', `Für ${waiting.length === 1 ? 'einen gewählten Indikator' : `${waiting.length} gewählte Indikatoren`} fehlen noch Zahlen: ${waiting.slice(0, 5).map((w) => w.title).join(', ')}${waiting.length > 5 ? ' und andere' : ''}.`, 'Sie kommen dazu, sobald eine Arbeitsmappe diese Zahlen bringt.');
	const indicators = [...before, ...new Map([...chosen, ...ownOnes(book, stock, before, faults)].map((i) => [i.id, i])).values()];
	const themes = new Map<string, Theme>(known?.settings.themes.map((t) => [t.id, t]));
	for (const theme of [...CATALOGUE_THEMES, OWN_THEME]) if (!themes.has(theme.id) && indicators.some((i) => i.theme === theme.id)) themes.set(theme.id, theme);
	return { themen: [...themes.values()].map(spellTheme), indikatoren: indicators.map(spellIndicator) };
}

/** „Titel = Formel“ → an indicator; of one that is known under the same title the known one stays. */
function ownOnes(book: FilledBook, stock: Stock, before: readonly Indicator[], faults: CellFaults): Indicator[] {
	return book.own.flatMap((entry) => {
		const own = ownIndicator(entry.text, stock);
		if (own.kind === 'fault') {
			faults.at(entry, 'formula-not-readable', 'blocks', own.message, own.advice);
			return [];
		}
		return before.some((i) => i.id === own.indicator.id) ? [] : [own.indicator];
	});
}
