import type { Cell, DeliveredFile } from '../../office/delivered-file.ts';
import { writeTable } from '../../office/delivered-file.ts';
import { gemeindeAreas, wholeKreis } from '../country/areas.ts';
import { years } from '../country/times.ts';
import { ofAge, people } from '../figures/people.ts';
import { kitaPlaces, youthOffice } from '../figures/youth-office.ts';
import { countIn, rate } from './rates.ts';

/** Yearly rates of the youth office: day care in percent, help and reports per 1,000 young people. */
export function youthOfficeFile(): DeliveredFile {
	const rows = years.flatMap((year) => [wholeKreis, ...gemeindeAreas].map((area): Cell[] => {
		const c = countIn(area, (o) => youthOffice(o, year)), here = countIn(area, (o) => people(o, year));
		return [year, area.code, area.name, rate(c['u3'] ?? 0, here['u3'] ?? 0, 100, 1), rate(c['3-5'] ?? 0, here['3-5'] ?? 0, 100, 1), ...['hilfen', 'meldungen'].map((cell) => rate(c[cell] ?? 0, ofAge(here, 'u18'), 1000, 1))];
	}));
	return writeTable('Jugendamt/Kennzahlen_Jugendhilfe.csv', { encoding: 'utf-8-bom', delimiter: ';', newline: '\r\n' }, [['Jahr', 'AGS', 'Gemeinde', 'Betreuungsquote U3', 'Betreuungsquote Ü3', 'Hilfen zur Erziehung je 1.000', 'Meldungen § 8a je 1.000'], ...rows]);
}

/** Places in Kitas by municipality, years side by side. */
export function kitaPlaceFile(): DeliveredFile {
	const ages = [['u3', 'U3'], ['3-5', 'Ü3']] as const;
	const rows = gemeindeAreas.map((area): Cell[] => [area.code, area.name, ...ages.flatMap(([age]) => years.map((year) => countIn(area, (o) => kitaPlaces(o, year))[age] ?? 0))]);
	return writeTable('Jugendamt/Kitaplaetze.csv', { encoding: 'utf-8', delimiter: ';', newline: '\n' }, [['AGS', 'Gemeinde', ...ages.flatMap(([, word]) => years.map((year) => `${word} ${year}`))], ...rows]);
}
