import type { BaseFigure } from '../../../base-figure/base-figure.ts';
import type { CellFaults } from '../cell-faults.ts';
import type { DeliveryField } from '../form/delivery-fields.ts';
import type { KnownKommune } from '../known-kommune.ts';
import type { DescribedAreas } from './describe-areas.ts';
import type { DescribedFiles } from './describe-files.ts';
import type { FilledBook, Places } from './filled-book.ts';
import { toldOf } from './filled-book.ts';
import { freshFigure } from './fresh-figure.ts';
import { mayBePublished } from './may-be-published.ts';

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
		const start = withMinimum(figure ?? freshFigure(id, ids, areas), minimum);
		if (classifications === undefined) return start;
		const text = (field: DeliveryField, otherwise: string): string => toldOf(book, id, field)?.text || otherwise;
		for (const field of ['stichtag', 'quelle', 'rechtsgrundlage', 'veroeffentlichung'] as const) {
			const place = toldOf(book, id, field)?.place;
			if (place !== undefined) places.set(`grundgroessen[${i + 1}].${field}`, place);
		}
		return {
			...start, classifications: [...new Set([...(figure?.classifications ?? []), ...classifications])],
			referenceDate: text('stichtag', start.referenceDate), source: text('quelle', start.source), legalBasis: text('rechtsgrundlage', start.legalBasis), publish: mayBePublished(book, id, figure, faults)
		};
	});
}

/** A base figure's own minimum count is never smaller than the Kommune's, which may just have become stricter. */
function withMinimum(figure: BaseFigure, minimum: number): BaseFigure {
	const { minimumCount, ...rules } = figure.rules;
	return minimumCount === undefined || minimumCount > minimum ? figure : { ...figure, rules };
}
