import type { Description } from './description.ts';
import type { KeyPath } from './description/mapping/faults.ts';
import { Faults } from './description/mapping/faults.ts';
import { Fields } from './description/mapping/fields.ts';
import { parseIndicators } from './description/indicator/parse-indicators.ts';
import { parseBaseFigures } from './description/parse-base-figures.ts';
import { parseBorders } from './description/parse-borders.ts';
import { parseClassifications } from './description/parse-classifications.ts';
import { parseFacilities } from './description/parse-facilities.ts';
import { parseFile } from './description/parse-files.ts';
import { parseGroupings } from './description/parse-groupings.ts';
import { parseKommune } from './description/parse-kommune.ts';
import { parseLevels, parseThemes } from './description/parse-levels.ts';
import { parseHandHidden, parseOutsideFacts } from './description/secrecy/parse-by-hand.ts';
import { parseRelations } from './description/secrecy/parse-relations.ts';
import { checkInhabitants } from './description/secrecy/parse-rules.ts';
import type { Finding } from './finding.ts';

export type ParsedDescription = { readonly kind: 'description'; readonly description: Description } | { readonly kind: 'faults'; readonly findings: readonly Finding[] };

/**
 * Outside form (YAML or JSON already parsed, types unknown) → typed description, or all its faults at once. `lineOf` gives the 1-based
 * line of a key path where the spelling has lines.
 */
export function parseDescription(source: unknown, file: string, lineOf: (path: KeyPath) => number | undefined = () => undefined): ParsedDescription {
	const faults = new Faults(file, lineOf);
	const f = new Fields({ value: source, path: [] }, faults, ['fassung', 'kommune', 'ebenen', 'gruppierungen', 'gebietsstaende', 'klassifikationen', 'grundgroessen', 'dateien', 'themen', 'indikatoren', 'verknuepfungen', 'einrichtungen', 'zusaetzlich-geheim', 'anderswo-veroeffentlicht']);
	f.choice('fassung', { 1: 1 });
	if (!f.has('kommune')) f.missing('kommune');
	const { kommune, armsFile } = parseKommune({ value: f.item('kommune').value ?? {}, path: ['kommune'] }, faults);
	const levels = parseLevels(f.demandList('ebenen'), faults);
	const ids = levels.map((l) => l.id);
	const { gebietsstaende, borders } = parseBorders(f.demandList('gebietsstaende'), ids, faults);
	const classifications = parseClassifications(f.list('klassifikationen'), faults);
	const baseFigures = parseBaseFigures(f.demandList('grundgroessen'), ids, classifications, kommune.rules, faults);
	const { groupings, tables: groupingTables } = parseGroupings(f.list('gruppierungen'), { levels: ids, baseFigures }, faults);
	checkInhabitants(kommune.inhabitants, baseFigures, faults);
	const known = { levels: ids, classifications, baseFigures };
	const files = f.demandList('dateien').map((item) => parseFile(item, known, faults));
	const { indicators, themes } = parseIndicators(f.list('indikatoren'), parseThemes(f.list('themen'), faults), known, files, faults);
	const relations = parseRelations(f.list('verknuepfungen'), known, faults);
	const handHidden = parseHandHidden(f.list('zusaetzlich-geheim'), known, faults);
	const outsideFacts = parseOutsideFacts(f.list('anderswo-veroeffentlicht'), known, faults);
	const facilities = parseFacilities(f.list('einrichtungen'), faults);
	if (faults.findings.length > 0) return { kind: 'faults', findings: faults.findings };
	return { kind: 'description', description: { settings: { kommune, levels, ...(groupings.length === 0 ? {} : { groupings }), gebietsstaende, classifications, baseFigures, themes, indicators, relations, handHidden, outsideFacts }, borders, files, groupingTables, facilities, ...(armsFile === '' ? {} : { armsFile }) } };
}
