import type { ValueReading } from '../description.ts';
import { suggestion } from '../nearest.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { columnNamed } from '../sheet/sheet.ts';
import type { Places } from './place-rows.ts';
import type { TableStore } from '../tables/table-store.ts';
import { SKIPPED, UNKNOWN, reportUnknownWords, wordIndices } from './words.ts';

/** A value column made ready: for each row its base figure and group as numbers. Negative: the row is not read. */
export interface ReadingPlan {
	readonly reading: ValueReading;
	readonly places: Places;
	/** Indices of the base figures that can occur. */
	readonly figures: readonly number[];
	figureAt(row: number): number;
	groupAt(row: number, figure: number): number;
}

export function planReading(sheet: Sheet, reading: ValueReading, places: Places, store: TableStore): ReadingPlan {
	const ids = store.settings.baseFigures.map((b) => b.id);
	const { baseFigure } = reading;
	let figures: number[];
	let figureAt: (row: number) => number;
	if ('fixed' in baseFigure) {
		const only = ids.indexOf(baseFigure.fixed);
		figures = [only];
		figureAt = () => only;
	} else {
		const indices = wordIndices(sheet, baseFigure, (word) => ids.indexOf(word));
		reportUnknownWords(sheet, baseFigure, indices, store.findings, 'unknown-base-figure', 'keine beschriebene Grundgröße',
			(word) => `Ergänzen Sie das Wort unter „lang.grundgroesse.codes“; was nicht gelesen werden soll, wird dort „ausgelassen“.${suggestion(word, ids)}`);
		const codes = columnNamed(sheet, baseFigure.column)?.codes ?? new Uint32Array();
		figures = [...new Set(indices)].filter((i) => i >= 0);
		figureAt = (row) => indices[codes[row] ?? 0] ?? UNKNOWN;
	}
	const steps = figures.map((figure) => groupSteps(sheet, reading, figure, store, (row) => (places.area[row] ?? -1) >= 0 && figureAt(row) === figure));
	const stepsOf = ids.map((_, figure) => steps[figures.indexOf(figure)]);
	return {
		reading, places, figures, figureAt,
		groupAt(row, figure) {
			const found = stepsOf[figure];
			if (found === undefined) return SKIPPED;
			let sum = found.fixed;
			for (const { steps: table, codes } of found.columns) {
				const step = table[codes[row] as number] as number;
				if (step < 0) return step;
				sum += step;
			}
			return sum;
		}
	};
}

interface GroupSteps {
	readonly fixed: number;
	readonly columns: readonly { readonly steps: Int32Array; readonly codes: Uint32Array }[];
}

function groupSteps(sheet: Sheet, reading: ValueReading, figure: number, store: TableStore, counts: (row: number) => boolean): GroupSteps {
	const space = store.spaces[figure];
	let fixed = 0;
	const columns: { steps: Int32Array; codes: Uint32Array }[] = [];
	for (const [classification, words] of reading.groups) {
		if ('fixed' in words) {
			fixed += space?.step(classification, words.fixed) ?? 0;
			continue;
		}
		const steps = wordIndices(sheet, words, (code) => space?.step(classification, code) ?? UNKNOWN);
		const known = store.settings.classifications.find((c) => c.id === classification)?.codes.flatMap((c) => [c.code, c.name]) ?? [];
		reportUnknownWords(sheet, words, steps, store.findings, 'unknown-group-code', `keine beschriebene Ausprägung von „${classification}“`,
			(word) => `Ergänzen Sie das Wort unter „gruppen.${classification}.codes“; was nicht gelesen werden soll, wird dort „ausgelassen“.${suggestion(word, [...(words.codes?.keys() ?? []), ...known])}`, counts);
		columns.push({ steps, codes: columnNamed(sheet, words.column)?.codes ?? new Uint32Array() });
	}
	return { fixed, columns };
}
