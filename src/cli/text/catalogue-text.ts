import { ageName, parseAgeSpan } from '#domain/catalogue/age/age-span.ts';
import { CATALOGUE_BASE_FIGURES } from '#domain/catalogue/catalogue-base-figures.ts';
import { CATALOGUE_CLASSIFICATIONS } from '#domain/catalogue/catalogue-classifications.ts';
import type { CatalogueIndicator } from '#domain/catalogue/catalogue-indicator.ts';
import { TARGET_GROUPS } from '#domain/catalogue/catalogue-indicator.ts';
import { CATALOGUE_INDICATORS } from '#domain/catalogue/catalogue-indicators.ts';
import { CATALOGUE_THEMES } from '#domain/catalogue/catalogue-themes.ts';
import { neededBaseFigures } from '#domain/catalogue/fit/needed-base-figures.ts';
import { wrapped } from './plain-text.ts';

/** 80 columns: by theme each indicator with what has to be counted for it, then the base figures with their usual source. */
export function catalogueText(): string {
	const themes = CATALOGUE_THEMES.map((theme) => `\n${theme.name}\n${CATALOGUE_INDICATORS.filter((i) => i.theme === theme.id).map(indicatorText).join('')}`);
	const figures = CATALOGUE_BASE_FIGURES.map((b) => wrapped(`${b.id}: ${b.title}. Übliche Quelle: ${b.source}; ${b.referenceDate}.`, '    ', '  '));
	return `Katalog: ${CATALOGUE_INDICATORS.length} Indikatoren aus ${CATALOGUE_BASE_FIGURES.length} Grundgrößen.\nIn der Beschreibung einer Lieferung heißt das: - katalog: kinderarmut\n${themes.join('')}\nGrundgrößen\n${figures.join('')}`;
}

function indicatorText(indicator: CatalogueIndicator): string {
	const needs = neededBaseFigures([indicator.id]).map(({ figure, groups }) => `${figure.id}${groupsText(groups)}`);
	const after = indicator.definedBy === null ? '' : ` Abgrenzung wie ${indicator.definedBy}.`;
	return [
		wrapped(`${indicator.id}: ${indicator.title}`, '    ', '  '),
		wrapped(`${indicator.definition}${after}`, '    '),
		wrapped(`Zielgruppe: ${TARGET_GROUPS[indicator.concerns]}. Braucht: ${needs.join(', ')}`, '    ')
	].join('');
}

/** „ (unter 15 Jahre)“; nothing where only the whole is counted. */
function groupsText(groups: readonly Readonly<Record<string, string>>[]): string {
	const names = groups.map((codes) => Object.entries(codes).map(([classification, code]) => codeName(classification, code)).join(', ')).map((name) => (name === '' ? 'insgesamt' : name));
	return names.every((name) => name === 'insgesamt') ? '' : ` (${names.join('; ')})`;
}

function codeName(classification: string, code: string): string {
	const span = classification === 'alter' ? parseAgeSpan(code) : null;
	return span === null ? (CATALOGUE_CLASSIFICATIONS.find((c) => c.id === classification)?.codes.find((c) => c.code === code)?.name ?? code) : ageName(span);
}
