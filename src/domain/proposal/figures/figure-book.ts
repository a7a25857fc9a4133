import type { BookedFigure } from './booked-figure.ts';
import type { Cells } from './cells.ts';
import { compareCells } from './cells.ts';
import type { Groups } from './groups.ts';
import { groupKey } from './groups.ts';

/** One delivered group of a figure, with the file it came from. */
export interface Series {
	readonly figure: string;
	readonly groups: Groups;
	readonly file: string;
	readonly cells: Cells;
}

/** All that the files of a folder count: grows while they are interpreted one after the other. */
export class FigureBook {
	readonly figures = new Map<string, BookedFigure>();
	/** Classification → name, codes with their names. */
	readonly classifications = new Map<string, { name: string; codes: Map<string, string> }>();
	readonly series: Series[] = [];

	/** The figure under this id; a new one is taken down as told. */
	figure(told: Omit<BookedFigure, 'classifications'>): BookedFigure {
		const known = this.figures.get(told.id);
		if (known !== undefined) return known;
		const figure = { ...told, classifications: new Set<string>() };
		this.figures.set(told.id, figure);
		return figure;
	}

	code(classification: string, name: string, code: string, codeName: string): void {
		const known = this.classifications.get(classification) ?? { name, codes: new Map<string, string>() };
		if (!known.codes.has(code)) known.codes.set(code, codeName);
		this.classifications.set(classification, known);
	}

	/** Takes down a delivered group. `same`: it was delivered already; `other`: what was delivered under this name has other numbers. */
	deliver(series: Series): 'new' | 'same' | 'other' {
		const before = this.series.filter((s) => s.figure === series.figure && groupKey(s.groups) === groupKey(series.groups));
		const seen = before.map((s) => compareCells(series.cells, s.cells)).filter(({ both }) => both > 0);
		if (seen.length > 0) return seen.every(({ both, equal }) => equal > 0.98 * both) ? 'same' : 'other';
		this.series.push(series);
		for (const classification of series.groups.keys()) this.figures.get(series.figure)?.classifications.add(classification);
		return 'new';
	}

	/** The cells of a figure and group over all files. */
	cellsOf(figure: string, groups: Groups): Cells {
		const found = this.series.filter((s) => s.figure === figure && groupKey(s.groups) === groupKey(groups));
		return found.length === 1 && found[0] !== undefined ? found[0].cells : new Map(found.flatMap((s) => [...s.cells]));
	}
}
