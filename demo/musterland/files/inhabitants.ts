import type { Cell, DeliveredFile } from '../../office/delivered-file.ts';
import { printed, writeTable } from '../../office/delivered-file.ts';
import { gemeindeAreas, ortslageAreas, wholeKreis } from '../country/areas.ts';
import { years } from '../country/times.ts';
import { ageSums, bands } from '../figures/ages.ts';
import { meanAge } from '../figures/mean-age.ts';
import { foreigners, ofAge, people } from '../figures/people.ts';
import { countIn } from './rates.ts';

/** The register's words for the age codes. */
export const ageWords: Readonly<Record<string, string>> = {
	insgesamt: 'Einwohner', u3: 'unter 3', '3-5': '3 bis unter 6', u6: 'unter 6', '6-14': '6 bis unter 15', u15: 'unter 15', '15-17': '15 bis unter 18', u18: 'unter 18',
	'18-24': '18 bis unter 25', '25-64': '25 bis unter 65', '18-64': '18 bis unter 65', u65: 'unter 65', '65plus': '65 und älter'
};
const ages = ['insgesamt', ...bands, ...Object.keys(ageSums).filter((age) => age !== 'insgesamt')];

/** The Kreis joins the registers of its eleven municipalities: one row per Ortslage, counts only; sums are left to the reader. */
export function inhabitantFile(): DeliveredFile {
	const rows = years.flatMap((year) => ortslageAreas.map((area): Cell[] => {
		const counts = countIn(area, (o) => people(o, year));
		return [`31.12.${year}`, area.code, area.name, ...ages.map((age) => printed(ofAge(counts, age))), printed(countIn(area, (o) => foreigners(o, year))['all'] ?? 0)];
	}));
	return writeTable('Statistikstelle/Bevoelkerung_Ortslagen_2019-2024.csv', { encoding: 'windows-1252', delimiter: ';', newline: '\r\n' }, [
		['Kreis Musterland (erfunden), Statistikstelle: Bevölkerung mit Hauptwohnung aus den Registern der elf Gemeinden'],
		['Stichtag', 'Ortslage', 'Bezeichnung', ...ages.map((age) => ageWords[age] ?? age), 'darunter ausländisch'],
		...rows
	]);
}

/** A supplied mean with one decimal. People without an Ortslage get none. */
export function ageMeanFile(): DeliveredFile {
	const letters = { kreis: 'K', gemeinde: 'G', ortslage: 'O' } as const;
	const areas = [wholeKreis, ...gemeindeAreas, ...ortslageAreas.filter((a) => a.patches[0]?.rest === false)];
	const rows = years.flatMap((year) => areas.map((area): Cell[] => [year, letters[area.level], area.code, (meanAge(countIn(area, (o) => people(o, year))) ?? 0).toFixed(1).replace('.', ',')]));
	return writeTable('Statistikstelle/Durchschnittsalter.csv', { encoding: 'utf-8-bom', delimiter: ';', newline: '\r\n' }, [['Jahr', 'Ebene', 'Schlüssel', 'Durchschnittsalter'], ...rows]);
}
