import type { Cell, DeliveredFile } from '../../office/delivered-file.ts';
import { writeTable } from '../../office/delivered-file.ts';
import { gemeindeAreas, wholeKreis } from '../country/areas.ts';
import { schoolYears, schoolYearWord } from '../country/times.ts';
import { schoolEntry } from '../figures/schools.ts';
import { countIn, rate } from './rates.ts';

const findings = ['sprache', 'uebergewicht', 'masern', 'zahn'];

/** School entry examination by year of entry: the number examined and rates of findings; `…` vaccinations of the last year are still being evaluated. */
export function schoolEntryFile(): DeliveredFile {
	const last = schoolYears.at(-1);
	const rows = schoolYears.flatMap((year) => [wholeKreis, ...gemeindeAreas].map((area): Cell[] => {
		const c = countIn(area, (o) => schoolEntry(o, year));
		return [schoolYearWord(year), area.code, c['untersucht'] ?? 0, ...findings.map((cell) => (cell === 'masern' && year === last ? '…' : rate(c[cell] ?? 0, c['untersucht'] ?? 0, 100, 1)))];
	}));
	return writeTable('Gesundheitsamt/Einschulungsuntersuchung.csv', { encoding: 'utf-8-bom', delimiter: ';', newline: '\r\n' }, [
		['Einschulungsjahrgang', 'AGS', 'Untersuchte', 'Sprachauffällig in %', 'Übergewicht in %', 'Masern vollständig geimpft in %', 'Naturgesundes Gebiss in %'], ...rows
	]);
}
