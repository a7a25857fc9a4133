import type { Grouping } from '../../area/grouping.ts';
import type { Theme } from '../../indicator/indicator.ts';
import type { KommuneSettings } from '../../kommune/kommune.ts';
import type { HandHidden, OutsideFact } from '../../secrecy/by-hand.ts';
import type { Relation } from '../../secrecy/relation.ts';
import { spellBaseFigure, spellClassification } from './spell-base-figure.ts';
import { spellIndicator } from './spell-indicator.ts';
import { spellKommune } from './spell-kommune.ts';
import { spellTerms } from './spell-terms.ts';
import { withoutEmpty } from './word-of.ts';

/**
 * Everything a Kommune declares → the outside form of a description (what YAML gives), all scalars text: the way back from
 * `parseDescription`, without borders and files. So a later delivery can add to what is known and is read by the same rules.
 */
export function spellSettings(settings: KommuneSettings): Record<string, unknown> {
	return {
		fassung: '1', kommune: spellKommune(settings.kommune),
		ebenen: settings.levels.map((level) => ({ ...level })), ...(settings.groupings ? { gruppierungen: settings.groupings.map(spellGrouping) } : {}),
		klassifikationen: settings.classifications.map(spellClassification), grundgroessen: settings.baseFigures.map(spellBaseFigure),
		themen: settings.themes.map(spellTheme), indikatoren: settings.indicators.map(spellIndicator),
		verknuepfungen: settings.relations.map(spellRelation), 'zusaetzlich-geheim': settings.handHidden.map(spellHidden), 'anderswo-veroeffentlicht': settings.outsideFacts.map(spellFact)
	};
}

export function spellTheme({ id, name, description }: Theme): Record<string, unknown> {
	return withoutEmpty({ id, name, beschreibung: description });
}

function spellGrouping({ id, name, plural, of, groups }: Grouping): Record<string, unknown> {
	return { id, name, plural, aus: of, gruppen: groups.map(({ code, name: called, members }) => ({ schluessel: code, name: called, gebiete: members })) };
}

function spellRelation({ kind, whole, parts }: Relation): Record<string, string> {
	return kind === 'sum' ? { summe: spellTerms(whole), aus: spellTerms(parts) } : { teilmenge: spellTerms(parts), von: spellTerms(whole) };
}

function spellHidden({ baseFigure, levels, areas, periods, groups, reason }: HandHidden): Record<string, unknown> {
	return withoutEmpty({ grundgroesse: baseFigure, ebenen: levels, gebiete: areas, zeiten: periods, gruppen: groups.map(spellGroup), grund: reason });
}

function spellFact({ baseFigure, areas, period, group, from, to, source }: OutsideFact): Record<string, unknown> {
	return { grundgroesse: baseFigure, gebiete: areas, zeit: period, gruppe: spellGroup(group), ...(from === to ? { wert: String(from) } : { von: String(from), bis: String(to) }), quelle: source };
}

const spellGroup = (group: string): string => (group === '' ? 'insgesamt' : group);
