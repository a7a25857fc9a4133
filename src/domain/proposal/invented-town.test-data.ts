import type { Grid, Merge } from '../delivery/sheet/grid.ts';
import type { BorderFile } from './borders/border-file.ts';
import type { FolderFiles } from './folder-files.ts';

/** Lines of cells between bars → a grid; an empty line is left out, as readers do. */
export function grid(file: string, lines: readonly string[], sheet: string | null = null, merges: readonly Merge[] = []): Grid {
	const kept = lines.flatMap((line, i) => (line === '' ? [] : [[line.split('|').map((cell) => cell.trim()), i + 1] as const]));
	return { file, sheet, rows: kept.map(([cells]) => cells), lines: Uint32Array.from(kept, ([, line]) => line), merges };
}

const areas = (...rows: Record<string, string>[]): BorderFile['areas'] => rows.map((row) => new Map(Object.entries(row)));

/** Two districts and six quarters of a town nobody knows; keys with leading zeros that nest, one name on both levels. */
export const BORDERS: readonly BorderFile[] = [
	{ file: 'grenzen/stadtbezirke.geojson', layer: null, areas: areas({ NR: '01', NAME: 'Altstadt' }, { NR: '02', NAME: 'Hafen' }) },
	{
		file: 'grenzen/quartiere.geojson', layer: null, areas: areas(
			{ NR: '0101', NAME: 'Markt' }, { NR: '0102', NAME: 'Sankt Jürgen' }, { NR: '0103', NAME: 'Mühlenstraße' }, { NR: '0201', NAME: 'Hafen' }, { NR: '0202', NAME: 'Werft' }, { NR: '0203', NAME: 'Nordkai' }
		)
	}
];

export const folder = (...tables: Grid[]): FolderFiles => ({ name: 'seestadt', tables, borders: BORDERS, unread: [] });

/** Titles, units, lost zeros, a total, a footnote, signs. */
export const MESSY = grid('einwohner_2023.csv', [
	'Einwohner der Seestadt am 31.12.2023', '', 'Nr.|Quartier|Einwohner insgesamt|männlich|weiblich|unter 3|3-5|6 und älter|Ausländeranteil in %|Durchschnittsalter', '(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)',
	'101|Markt|1.200|600|600|40|.|1.120|12,5|41,2', '102|St. Jürgen|900|450|450|30|40|830|10,0|40,7', '103|Mühlenstr.|812|400|412|12|20|780|9,9|44,0',
	'201|Hafen|2.500|1.300|1.200|100|120|2.280|30,1|35,3', '202|Werft|300|150|150|-|10|290|8,0|47,9', '203|Nordkai|1.000|500|500|25|25|950|15,2|39,0',
	'Insgesamt||6.712|3.400|3.312|207|255|6.250|16,8|39,6', '', 'Quelle: Melderegister'
]);
