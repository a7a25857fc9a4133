import type { Figure, ReleasedFigure } from '#domain/figure/figure.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import type { FigureColumn } from './published/slice.ts';

const letters = { known: 'k', withheld: 'w', 'not-collected': 'n', 'not-meaningful': 'm', pending: 'p' } as const;

/** Released figures → column. */
export function encodeColumn(figures: readonly ReleasedFigure[]): FigureColumn {
	return {
		values: figures.map((f) => (f.kind === 'known' ? f.value : null)),
		states: figures.map((f) => letters[f.kind === 'missing' ? f.why : f.kind]).join('')
	};
}

/** The released figure at a cell of a column; a cell outside the column was not collected. */
export function columnFigure(column: FigureColumn, cell: number): ReleasedFigure {
	return readReleased(decode(column.states[cell], column.values[cell]));
}

function decode(state: string | undefined, value: number | null | undefined): Figure {
	switch (state) {
		case 'k':
			if (typeof value !== 'number') throw new TypeError('A known cell of a snapshot has no number.');
			return known(value);
		case 'w': return withheld;
		case 'm': return missing('not-meaningful');
		case 'p': return missing('pending');
		default: return missing('not-collected');
	}
}
