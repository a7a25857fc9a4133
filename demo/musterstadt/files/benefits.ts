import { sumCounts } from '../../chance/counts.ts';
import type { Cell, DeliveredFile } from '../../office/delivered-file.ts';
import { printed, writeTable } from '../../office/delivered-file.ts';
import { benefits } from '../figures/benefits.ts';
import type { TownArea } from '../town/areas.ts';
import { districtsOf, quartersOf, wholeTown } from '../town/areas.ts';
import { years } from '../town/districts.ts';

const levelWords = { stadt: 'Gemeinde', bezirk: 'Stadtbezirk', quartier: 'Quartier' } as const;

/** The evaluation bought from the employment agency: UTF-16, tabs, two title lines, and a point where the agency keeps a figure secret. */
export function benefitFile(): DeliveredFile {
	const rows = years.flatMap((year) => [wholeTown(), ...districtsOf(), ...quartersOf(year)].map((area): Cell[] => [`Dez ${year}`, levelWords[area.level], area.code, area.name, ...cells(area, year)]));
	return writeTable('Jobcenter/SGB II Personen in Bedarfsgemeinschaften.txt', { encoding: 'utf-16le', delimiter: '\t', newline: '\r\n' }, [
		['Personen in Bedarfsgemeinschaften (SGB II) nach Altersgruppen, Auswertung für Musterstadt (erfunden)'],
		['Daten nach einer Wartezeit von drei Monaten; Zeichen: - nichts vorhanden, . Zahlenwert unterliegt der Geheimhaltung'],
		['Berichtsmonat', 'Gebietsart', 'Gebietsschlüssel', 'Gebietsname', 'Insgesamt', 'unter 3 Jahre', '3 bis unter 6 Jahre', 'unter 6 Jahre', '6 bis unter 15 Jahre', 'unter 15 Jahre', '15 Jahre bis Altersgrenze', '15 bis unter 25 Jahre', '25 Jahre bis Altersgrenze', '65 Jahre und älter'],
		...rows
	]);
}

function cells(area: TownArea, year: number): string[] {
	const c = sumCounts(area.patches.map((p) => benefits(p, year)));
	const n = (age: string): number => c[age] ?? 0;
	const u15 = n('u3') + n('3-5') + n('6-14');
	const grown = n('15-24') + n('25-64');
	const row = [u15 + grown + n('ab65'), n('u3'), n('3-5'), n('u3') + n('3-5'), n('6-14'), u15, grown, n('15-24'), n('25-64'), n('ab65')];
	const secret = area.patches.length === 1 && area.patches[0]?.fabric === 'industry';
	// nobody past the age limit receives SGB II: a known zero, also where the rest is secret
	return row.map((count, i) => (secret && i < row.length - 1 ? '.' : printed(count)));
}
