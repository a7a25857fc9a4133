import type { Cell, DeliveredFile } from '../../office/delivered-file.ts';
import { writeTable } from '../../office/delivered-file.ts';
import type { CountryArea } from '../country/areas.ts';
import { gemeindeAreas, ortslageAreas, wholeKreis } from '../country/areas.ts';
import type { Quarter } from '../country/times.ts';
import { quarters } from '../country/times.ts';
import { benefits } from '../figures/benefits.ts';
import { ofAge, people } from '../figures/people.ts';
import { countIn, rate } from './rates.ts';

/**
 * Quarterly rates of the Jobcenter, without counts. It divides all quarters of a year by the inhabitants at the end of the year before; what the unemployment
 * rate is divided by (the civilian labour force) it does not say. A point where it keeps a figure secret.
 */
export function benefitFiles(): DeliveredFile[] {
	const title = (of: string) => [[`Jobcenter Kreis Musterland (erfunden): SGB-II-Quoten nach ${of}, letzter Monat des Quartals`], ['Bezugsgröße: Bevölkerung am 31.12. des Vorjahres. Zeichen: . Zahlenwert unterliegt der Geheimhaltung']];
	const upper = quarters.flatMap((when) => [wholeKreis, ...gemeindeAreas].map((area): Cell[] => [`Q${when.quarter} ${when.year}`, area.code, area.name, ...rates(area, when), unemployment(area, when)]));
	const places = ortslageAreas.filter((a) => a.patches[0]?.rest === false);
	const fine = quarters.flatMap((when) => places.map((area): Cell[] => [`Q${when.quarter} ${when.year}`, area.code, area.name, ...rates(area, when)]));
	return [
		writeTable('Jobcenter/SGB-II-Quoten Gemeinden.txt', { encoding: 'utf-16le', delimiter: '\t', newline: '\r\n' }, [...title('Gemeinden'), ['Berichtsquartal', 'Schlüssel', 'Gebiet', 'SGB-II-Quote', 'SGB-II-Quote Kinder', 'Arbeitslosenquote'], ...upper]),
		writeTable('Jobcenter/SGB-II-Quoten Ortslagen.txt', { encoding: 'utf-16le', delimiter: '\t', newline: '\r\n' }, [...title('Ortslagen'), ['Berichtsquartal', 'Schlüssel', 'Gebiet', 'SGB-II-Quote', 'SGB-II-Quote Kinder'], ...fine])
	];
}

/** Of hamlets the Jobcenter says nothing. */
function rates(area: CountryArea, when: Quarter): string[] {
	const c = countIn(area, (o) => benefits(o, when)), before = countIn(area, (o) => people(o, when.year - 1));
	if (ofAge(before, 'insgesamt') < 100) return ['.', '.'];
	return ['u65', 'u15'].map((age) => rate(c[age] ?? 0, ofAge(before, age), 100, 1));
}

function unemployment(area: CountryArea, when: Quarter): string {
	const labourForce = Math.round(ofAge(countIn(area, (o) => people(o, when.year - 1)), '18-64') * 0.83);
	return rate(countIn(area, (o) => benefits(o, when))['arbeitslos'] ?? 0, labourForce, 100, 1);
}
