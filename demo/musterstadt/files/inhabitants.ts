import type { Counts } from '../../chance/counts.ts';
import { sumCounts } from '../../chance/counts.ts';
import type { Cell, DeliveredFile } from '../../office/delivered-file.ts';
import { printed, writeTable } from '../../office/delivered-file.ts';
import { ageSums, bands, sexes } from '../figures/ages.ts';
import { ofAge, people } from '../figures/people.ts';
import type { TownArea } from '../town/areas.ts';
import { districtsOf, quartersOf, wholeTown } from '../town/areas.ts';
import { years } from '../town/districts.ts';

/** The register's words for the age codes. */
export const ageWords: Readonly<Record<string, string>> = {
	insgesamt: 'insgesamt', u3: 'unter 3', '3-5': '3 bis unter 6', u6: 'unter 6', '6-9': '6 bis unter 10', '10-14': '10 bis unter 15', '6-14': '6 bis unter 15', u15: 'unter 15',
	'15-17': '15 bis unter 18', '18-24': '18 bis unter 25', '15-24': '15 bis unter 25', '25-44': '25 bis unter 45', '45-64': '45 bis unter 65', '25-64': '25 bis unter 65',
	'15-64': '15 bis unter 65', '65-79': '65 bis unter 80', ab80: '80 und älter', ab65: '65 und älter'
};
const sexWords = { insgesamt: 'zusammen', m: 'männlich', w: 'weiblich' } as const;

export const inhabitantsOf = (area: TownArea, year: number): Counts => sumCounts(area.patches.map((p) => people(p, year)));

/** One file a year for the quarters from the register's old export; town and districts in one file from the newer one. */
export function inhabitantFiles(): DeliveredFile[] {
	const perYear = years.map((year) => writeTable(`Einwohner/EW_${year}_Quartiere.csv`, { encoding: 'windows-1252', delimiter: ';', newline: '\r\n' }, [
		[`Musterstadt (erfunden), Statistikstelle: Bevölkerung mit Hauptwohnung am 31.12.${year}`],
		['Quartier', 'Quartiersbezeichnung', 'Altersgruppe in Jahren', 'Geschlecht', 'Anzahl'],
		...quartersOf(year).flatMap((area) => cells(area, year).map(([age, sex, n]) => [area.code, area.name, age, sex, printed(n)]))
	]));
	const upper = [wholeTown(), ...districtsOf()];
	const rows = years.flatMap((year) => upper.flatMap((area) => cells(area, year).map(([age, sex, n]): Cell[] => [year, area.level === 'stadt' ? 'S' : 'B', area.code, age, sex, n])));
	return [...perYear, writeTable('Einwohner/EW_2015-2024_Stadt_Bezirke.csv', { encoding: 'utf-8', delimiter: ';', newline: '\n' }, [['Jahr', 'Ebene', 'Schlüssel', 'Alter', 'Geschlecht', 'Personen'], ...rows])];
}

function cells(area: TownArea, year: number): [age: string, sex: string, n: number][] {
	const counts = inhabitantsOf(area, year);
	return [...bands, ...Object.keys(ageSums)].flatMap((age) => [undefined, ...sexes].map((sex): [string, string, number] =>
		[ageWords[age] ?? age, sexWords[sex ?? 'insgesamt'], ofAge(counts, age, sex)]));
}
