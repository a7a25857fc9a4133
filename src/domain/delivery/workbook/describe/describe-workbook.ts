import type { FindingList } from '../../finding-list.ts';
import { spellBaseFigure, spellClassification } from '../../spelling/spell-base-figure.ts';
import { spellSettings } from '../../spelling/spell-settings.ts';
import { CellFaults } from '../cell-faults.ts';
import type { KnownKommune } from '../known-kommune.ts';
import { deliveredGroups } from './delivered-groups.ts';
import { describeAreas } from './describe-areas.ts';
import { describeClassifications } from './describe-classifications.ts';
import { describeFigures } from './describe-figures.ts';
import { describeFiles } from './describe-files.ts';
import { describeGebietsstaende } from './describe-gebietsstaende.ts';
import { describeIndicators } from './describe-indicators.ts';
import { describeKommune } from './describe-kommune.ts';
import type { FilledBook, Places } from './filled-book.ts';
import type { ListedArea } from '../areas/listed-area.ts';

export interface DescribedWorkbook {
	/** The outside form of a description, as YAML would give it. */
	readonly source: Record<string, unknown>;
	/** Key path of the description → the cell that says it. */
	readonly places: Places;
	/** Areas that a known Kommune has not told of before. */
	readonly added: readonly ListedArea[];
}

/**
 * A filled-in template → a description of it. What the Kommune has told before is the beginning, and the workbook only adds: levels, rules of
 * secrecy, relations, indicators and other base figures stay as they are.
 */
export function describeWorkbook(book: FilledBook, file: string, known: KnownKommune | null, findings: FindingList): DescribedWorkbook {
	const faults = new CellFaults(file, findings);
	const places: Places = new Map();
	const kommune = describeKommune(book, known, faults, places);
	const areas = describeAreas(book, { code: String(kommune['ags']), name: String(kommune['name']) }, known, faults);
	const { files, used } = describeFiles(book, areas, known, faults);
	if (files.length === 0 && !findings.blocks) faults.ofSheet('Zahlen', 'nothing-delivered', 'blocks', 'In der Arbeitsmappe stehen noch keine Zahlen.', 'Tragen Sie die Zahlen in die Spalten des Blatts „Zahlen“ ein.');
	const secrecy: Record<string, unknown> = { ...(kommune['geheimhaltung'] as Record<string, unknown>), ...(known === null && used.has('einwohner') ? { einwohner: 'einwohner' } : {}) };
	const minimum = Number(secrecy['mindestzahl'] ?? 0);
	const classifications = describeClassifications(used, known);
	const baseFigures = describeFigures(book, used, minimum, areas, known, faults, places);
	return {
		places, added: areas.added,
		source: {
			...(known === null ? { fassung: '1' } : spellSettings(known.settings)), kommune: { ...kommune, geheimhaltung: secrecy },
			ebenen: areas.levels.map((level) => ({ ...level })), gebietsstaende: describeGebietsstaende(areas, known, files),
			klassifikationen: classifications.map(spellClassification), grundgroessen: baseFigures.map(spellBaseFigure), dateien: files,
			...describeIndicators(book, { baseFigures, classifications, isDelivered: deliveredGroups(used, known) }, known, faults)
		}
	};
}
