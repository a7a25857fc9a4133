import type { Grid } from '../../sheet/grid.ts';
import type { Entry } from '../cell-place.ts';
import { plainWords } from '../plain-words.ts';
import { readList } from '../read-list.ts';

export const AREA_HEADINGS = ['Ebene', 'Schlüssel', 'Name', 'Gehört zu', 'Ohne Fläche'] as const;

/** Lines that show how the sheet is filled in; as long as nobody has written over them they are no areas. */
export const AREA_EXAMPLES = [
	['Stadt', '00', 'Beispiel: Neustadt', '', ''],
	['Stadtteil', '01', 'Beispiel: Nordstadt', '00', ''],
	['Stadtteil', '02', 'Beispiel: Südstadt', '00', '']
] as const;

/** One line of the sheet „Gebiete“. */
export interface AreaRow {
	readonly level: Entry;
	readonly code: Entry;
	readonly name: Entry;
	/** Key of the area above; empty at the top, or where there is only one. */
	readonly above: Entry;
	/** Counted people without an area of this level. */
	readonly rest: boolean;
}

/** undefined: the sheet has no line with the headings. */
export function readAreaRows(grid: Grid): AreaRow[] | undefined {
	return readList(grid, AREA_HEADINGS, ['Schlüssel', 'Name'])?.flatMap((row) => {
		const [level, code, name, above, rest] = AREA_HEADINGS.map((heading) => row.get(heading));
		if (code === undefined || name === undefined || AREA_EXAMPLES.some((example) => example[2] === name.text)) return [];
		const empty = { text: '', place: code.place };
		return [{ level: level ?? empty, code, name, above: above ?? empty, rest: !['', 'nein', '0'].includes(plainWords(rest?.text ?? '')) }];
	});
}
