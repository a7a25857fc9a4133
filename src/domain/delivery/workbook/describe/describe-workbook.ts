import { parsePeriod } from '../../../period/period.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { FindingList } from '../../finding-list.ts';
import { spellBaseFigure, spellClassification } from '../../spelling/spell-base-figure.ts';
import { spellSettings } from '../../spelling/spell-settings.ts';
import { CellFaults } from '../cell-faults.ts';
import type { Stock } from '../../../catalogue/fit/stock.ts';
import { groupKey } from '../../../base-figure/group.ts';
import type { KnownKommune } from '../known-kommune.ts';
import type { DescribedAreas } from './describe-areas.ts';
import { describeAreas } from './describe-areas.ts';
import { describeClassifications } from './describe-classifications.ts';
import { describeFigures } from './describe-figures.ts';
import { describeFiles } from './describe-files.ts';
import { describeIndicators } from './describe-indicators.ts';
import { describeKommune } from './describe-kommune.ts';
import type { DescribedFiles } from './describe-files.ts';
import type { FilledBook, Places } from './filled-book.ts';
import type { ListedArea } from './list-areas.ts';

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
			ebenen: areas.levels.map((level) => ({ ...level })), gebietsstaende: gebietsstaende(areas, known, files),
			klassifikationen: classifications.map(spellClassification), grundgroessen: baseFigures.map(spellBaseFigure), dateien: files,
			...describeIndicators(book, { baseFigures, classifications, isDelivered: deliveredIn(used, known) }, known, faults)
		}
	};
}

/** What this workbook brings, and of base figures that are known every group that is declared: it came with an earlier delivery. */
function deliveredIn(used: DescribedFiles['used'], known: KnownKommune | null): Stock['isDelivered'] {
	const key = (codes: Readonly<Record<string, string>>): string => groupKey(codes, Object.keys(codes).sort());
	const brought = new Map([...used].map(([id, groups]) => [id, new Set(groups.map(key))]));
	return (id, codes) => brought.get(id)?.has(key(codes)) === true || Object.keys(codes).every((c) => known?.settings.baseFigures.find((b) => b.id === id)?.classifications.includes(c) === true && known.settings.classifications.find((x) => x.id === c)?.codes.some((x) => x.code === codes[c]) === true) && known?.settings.baseFigures.some((b) => b.id === id) === true;
}

/** Areas without borders. Those that are known stand for form's sake: their identity and their borders come from the ledger. */
function gebietsstaende({ levels, areas }: DescribedAreas, known: KnownKommune | null, files: readonly Record<string, unknown>[]): Record<string, unknown>[] {
	const grenzen = levels.map(({ id }) => ({ ebene: id, gebiete: (areas.get(id) ?? []).filter((a) => !a.rest).map(spellArea) }));
	const rests = levels.flatMap(({ id }) => (areas.get(id) ?? []).filter((a) => a.rest).map((a) => ({ ebene: id, ...spellArea(a) })));
	const [first] = files as readonly { readonly zeit?: { readonly fest?: string } }[];
	const year = parsePeriod(first?.zeit?.fest ?? '')?.start.slice(0, 4) ?? '2000';
	const dates = known?.settings.gebietsstaende ?? [{ id: `${year}-01-01`, name: `Gebietsstand ${year}` }];
	return dates.map(({ id, name }) => ({ ab: id, name, grenzen, ...(rests.length === 0 ? {} : { 'ohne-flaeche': rests }) }));
}

const spellArea = ({ code, name, above }: ListedArea): Record<string, string> => ({ schluessel: code, name, ...(above === '' ? {} : { oberhalb: above }) });
