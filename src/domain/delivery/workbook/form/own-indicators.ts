import type { Grid } from '../../sheet/grid.ts';
import type { Entry } from '../cell-place.ts';
import { readList } from '../read-list.ts';

/** Every line with an equals sign, whether it stands in one cell or title and formula stand side by side. */
export function ownIndicators(grid: Grid): Entry[] {
	return readList(grid, ['Titel', 'Formel'], ['Titel', 'Formel'])?.flatMap((row): Entry[] => {
		const [title, formula] = [row.get('Titel'), row.get('Formel')];
		if (title === undefined || formula === undefined || (title.text === '' && formula.text === '')) return [];
		return [{ text: formula.text === '' ? title.text : `${title.text} = ${formula.text}`, place: formula.text === '' ? title.place : formula.place }];
	}) ?? [];
}
