import type { Row } from '#server/takeout/xlsx/work-sheet.ts';
import { writeWorkbook } from '#server/takeout/xlsx/write-workbook.ts';
import type { DeliveredFile } from '../../office/delivered-file.ts';
import { gemeindeAreas } from '../country/areas.ts';
import { quarters, romanQuarter } from '../country/times.ts';
import { moves } from '../figures/moves.ts';
import { countIn } from './rates.ts';

/** Lines above the first row of figures: two of titles, a blank one, two of headings. */
const HEAD = 5;
const lineOf = (cells: readonly (string | number | undefined)[]): Row => ({ cells: cells.map((value) => (value === undefined ? undefined : { value })) });

/**
 * Events by quarter from the registry offices, as an Excel file: titles above, headings over two lines with merged cells, the quarter merged down over its
 * eleven municipalities, which stand there by name.
 */
export function movesFile(): DeliveredFile {
	const rows = quarters.flatMap((when) => gemeindeAreas.map((area, i) => {
		const counts = countIn(area, (o) => moves(o, when));
		return lineOf([i === 0 ? romanQuarter(when) : undefined, area.name, ...['geburten', 'sterbefaelle', 'zuzuege', 'fortzuege'].map((id) => counts[id] ?? 0)]);
	}));
	const merged = quarters.map((_, q) => `A${HEAD + 1 + q * gemeindeAreas.length}:A${HEAD + (q + 1) * gemeindeAreas.length}`);
	return {
		path: 'Meldebehörden/Bewegungen_nach_Quartalen.xlsx',
		bytes: writeWorkbook([{
			name: 'Bewegungen', columns: [12, 20, 12, 12, 12, 12].map((width) => ({ width })), merged: ['A1:F1', 'A2:F2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:F4', ...merged],
			rows: [
				lineOf(['Kreis Musterland (erfunden): Bevölkerungsbewegung nach Quartalen']), lineOf(['Zusammengestellt aus den Meldungen der elf Meldebehörden']), lineOf([]),
				lineOf(['Quartal', 'Gemeinde', 'Natürliche Bewegung', undefined, 'Wanderungen']), lineOf([undefined, undefined, 'Geburten', 'Sterbefälle', 'Zuzüge', 'Fortzüge']), ...rows
			]
		}])
	};
}
