import type { Cell, DeliveredFile } from '../../office/delivered-file.ts';
import { writeTable } from '../../office/delivered-file.ts';
import { gemeindeAreas } from '../country/areas.ts';
import { quarters, romanQuarter } from '../country/times.ts';
import { moves } from '../figures/moves.ts';
import { countIn } from './rates.ts';

const traits = { geburten: 'Geburten', sterbefaelle: 'Sterbefälle', zuzuege: 'Zuzüge', fortzuege: 'Fortzüge' } as const;

/** Events by quarter from the registry offices, one row each, municipalities by name, zeros written out. */
export function movesFile(): DeliveredFile {
	const rows = quarters.flatMap((when) => gemeindeAreas.flatMap((area): Cell[][] => {
		const counts = countIn(area, (o) => moves(o, when));
		return Object.entries(traits).map(([id, word]) => [romanQuarter(when), area.name, word, counts[id] ?? 0]);
	}));
	return writeTable('Meldebehörden/Bewegungen_nach_Quartalen.csv', { encoding: 'utf-8', delimiter: ',', newline: '\n' }, [['Quartal', 'Gemeinde', 'Merkmal', 'Fälle'], ...rows]);
}
