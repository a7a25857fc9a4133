import type { DeliveredFile } from '../../office/delivered-file.ts';
import { writeTable } from '../../office/delivered-file.ts';
import { meanAge } from '../figures/age-mean.ts';
import type { TownArea } from '../town/areas.ts';
import { districtsOf, quartersOf, wholeTown } from '../town/areas.ts';
import { years } from '../town/districts.ts';
import { inhabitantsOf } from './inhabitants.ts';

/** Mean age with one decimal and a decimal comma, a supplied value without counts. Rests of people without a quarter get no mean. */
export function ageMeanFile(): DeliveredFile {
	const rows = years.flatMap((year) => [wholeTown(), ...districtsOf(), ...quartersOf(year).filter((a) => !a.rest)].map((area) => [
		year, area.level.charAt(0).toUpperCase(), area.code, area.name, mean(area, year)
	]));
	return writeTable('Einwohner/Durchschnittsalter.csv', { encoding: 'utf-8-bom', delimiter: ';', newline: '\r\n' }, [['Jahr', 'Ebene', 'Gebiet', 'Bezeichnung', 'Durchschnittsalter in Jahren'], ...rows]);
}

function mean(area: TownArea, year: number): string {
	const age = meanAge(inhabitantsOf(area, year));
	return age === null ? 'x' : age.toFixed(1).replace('.', ',');
}
