import { CATALOGUE_BASE_FIGURES } from '../../../catalogue/catalogue-base-figures.ts';
import type { BaseFigure } from '../../../base-figure/base-figure.ts';
import { spellPublish } from '../../spelling/spell-base-figure.ts';
import type { CellFaults } from '../cell-faults.ts';
import type { DeliveryField } from '../form/form-fields.ts';
import { publishOf } from '../form/period-text.ts';
import type { KnownKommune } from '../known-kommune.ts';
import type { DescribedAreas } from './describe-areas.ts';
import type { DescribedFiles } from './describe-files.ts';
import type { FilledBook, Places } from './filled-book.ts';
import { toldOf } from './filled-book.ts';

/**
 * The list `grundgroessen`: all known ones, and those the workbook brings figures of (`used`). Source, reference
 * date and legal basis follow the form; what may be published can only become less.
 */
export function describeFigures(book: FilledBook, used: DescribedFiles['used'], minimum: number, areas: DescribedAreas, known: KnownKommune | null, faults: CellFaults, places: Places): BaseFigure[] {
	const before = known?.settings.baseFigures ?? [];
	const ids = [...new Set([...before.map((b) => b.id), ...used.keys()])];
	return ids.map((id, i): BaseFigure => {
		const classifications = used.get(id)?.flatMap(Object.keys);
		const figure = before.find((b) => b.id === id);
		const start = figure === undefined ? fresh(id, areas) : withMinimum(figure, minimum);
		if (classifications === undefined) return start;
		const text = (field: DeliveryField, otherwise: string): string => toldOf(book, id, field)?.text || otherwise;
		for (const field of ['stichtag', 'quelle', 'rechtsgrundlage', 'veroeffentlichung'] as const) {
			const place = toldOf(book, id, field)?.place;
			if (place !== undefined) places.set(`grundgroessen[${i + 1}].${field}`, place);
		}
		return {
			...start, classifications: [...new Set([...(figure?.classifications ?? []), ...classifications])],
			referenceDate: text('stichtag', start.referenceDate), source: text('quelle', start.source), legalBasis: text('rechtsgrundlage', start.legalBasis), publish: publish(book, id, figure, faults)
		};
	});
}

/** A base figure's own minimum count is never smaller than the Kommune's, which may just have become stricter. */
function withMinimum(figure: BaseFigure, minimum: number): BaseFigure {
	const { minimumCount, ...rules } = figure.rules;
	return minimumCount === undefined || minimumCount > minimum ? figure : { ...figure, rules };
}

/** From the catalogue; counts add up from level to level, with the rest where the level has one. */
function fresh(id: string, { levels, areas }: DescribedAreas): BaseFigure {
	const found = CATALOGUE_BASE_FIGURES.find((b) => b.id === id);
	if (found === undefined) throw new RangeError(`${id} is not in the catalogue`);
	const { measured: _, ...figure } = found;
	const additivity = figure.kind === 'supplied' ? [] : levels.slice(1).map((level) => [level.id, areas.get(level.id)?.some((a) => a.rest) === true ? 'additive-with-rest' : 'additive'] as const);
	return { ...figure, additivity: Object.fromEntries(additivity), exactness: figure.kind === 'supplied' ? 'rounded-unit' : 'exact', denominator: null, factor: null, publish: 'no' };
}

/** What may be published can only become less; without an answer a new base figure stays where it is. */
function publish(book: FilledBook, id: string, figure: BaseFigure | undefined, faults: CellFaults): BaseFigure['publish'] {
	const entry = toldOf(book, id, 'veroeffentlichung');
	if (entry === undefined || (entry.text === '' && figure !== undefined)) return figure?.publish ?? 'no';
	const word = publishOf(entry.text);
	if (word === undefined) faults.once(entry, 'form-publish', 'blocks', entry.text === '' ? 'Hier fehlt, ob die Zahlen veröffentlicht werden dürfen.' : `„${entry.text}“ ist hier nicht vorgesehen.`, 'Schreiben Sie ja, nein oder den Tag, ab dem es sein darf, zum Beispiel 01.03.2027.');
	const wished = word === 'ja' ? 'yes' : word === undefined || word === 'nein' ? 'no' : { from: word };
	if (word === undefined || figure === undefined || strictness(wished) >= strictness(figure.publish)) return wished;
	faults.once(entry, 'publication-kept', 'warns', `Für „${figure.title}“ wurde früher „${spellPublish(figure.publish)}“ angegeben; dabei bleibt es.`, 'Eine Arbeitsmappe gibt nichts frei, was gesperrt war. Wer die Sperre aufheben darf, tut es mit einer Beschreibung.');
	return figure.publish;
}

/** yes < an early day < a late day < no, as sortable text. */
const strictness = (publish: BaseFigure['publish']): string => (publish === 'yes' ? '0' : publish === 'no' ? '9' : `1${publish.from}`);
