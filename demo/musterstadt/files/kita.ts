import type { Counts } from '../../chance/counts.ts';
import { sumCounts } from '../../chance/counts.ts';
import type { Cell, DeliveredFile } from '../../office/delivered-file.ts';
import { writeTable } from '../../office/delivered-file.ts';
import { kitaChildren } from '../figures/kita-children.ts';
import { kitaPlaces } from '../figures/kita.ts';
import { quartersOf } from '../town/areas.ts';
import { years } from '../town/districts.ts';
import type { Patch } from '../town/patch.ts';

const traits: readonly (readonly [word: string, count: (patch: Patch, year: number) => Counts])[] = [['Genehmigte Plätze', kitaPlaces], ['Betreute Kinder, nach Wohnort', kitaChildren]];

/** Kita planning: one row per cell, commas between and therefore quotes, zeros written out. */
export function kitaFile(): DeliveredFile {
	const rows = years.flatMap((year) => quartersOf(year).filter((a) => !a.rest).flatMap((area) => traits.flatMap(([word, count]): Cell[][] => {
		const c = sumCounts(area.patches.map((p) => count(p, year)));
		const young = c['u3'] ?? 0, older = c['3-5'] ?? 0;
		return [[year, area.code, word, 'U3', young], [year, area.code, word, 'Ü3', older], [year, area.code, word, 'alle', young + older]];
	})));
	return writeTable('Jugendamt/Kitabedarfsplanung_Daten.csv', { encoding: 'utf-8', delimiter: ',', newline: '\n' }, [['Kalenderjahr', 'Quartier', 'Merkmal', 'Altersbereich', 'Wert'], ...rows]);
}
