import type { Cell, DeliveredFile } from '../../office/delivered-file.ts';
import { printed, writeTable } from '../../office/delivered-file.ts';
import { gemeindeAreas, wholeKreis } from '../country/areas.ts';
import { schoolYears, schoolYearWord } from '../country/times.ts';
import { schools } from '../figures/schools.ts';
import { countIn, rate } from './rates.ts';

/** School statistics by residence: how many children, and of everything else only rates. Title lines above, names instead of keys, the Kreis as last row of each year. */
export function schoolFile(): DeliveredFile {
	const rows = schoolYears.flatMap((year) => [...gemeindeAreas, wholeKreis].map((area): Cell[] => {
		const c = countIn(area, (o) => schools(o, year));
		const { kinder = 0, klasse4 = 0 } = c;
		return [
			schoolYearWord(year), area.name, printed(kinder), printed(klasse4),
			...['ganztag', 'auslaendisch', 'wiederholt'].map((cell) => rate(c[cell] ?? 0, kinder, 100, 1)), rate(c['gymnasium'] ?? 0, klasse4, 100, 1)
		];
	}));
	return writeTable('Schulamt/Grundschulen_nach_Wohngemeinde.csv', { encoding: 'windows-1252', delimiter: ';', newline: '\r\n' }, [
		['Schulamt für den Kreis Musterland (erfunden)'],
		['Grundschulen: Kinder nach Wohngemeinde, Quoten in Prozent'],
		[''],
		['Schuljahr', 'Wohngemeinde', 'Kinder an Grundschulen', 'Abgänge aus Klasse 4', 'Ganztagsquote', 'Anteil ausländischer Kinder', 'Wiederholerquote', 'Übergangsquote Gymnasium'],
		...rows
	]);
}
