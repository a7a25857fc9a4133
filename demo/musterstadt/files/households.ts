import { sumCounts } from '../../chance/counts.ts';
import type { Cell, DeliveredFile } from '../../office/delivered-file.ts';
import { printed, writeTable } from '../../office/delivered-file.ts';
import { households } from '../figures/households.ts';
import { quartersOf, wholeTown } from '../town/areas.ts';
import { years } from '../town/districts.ts';
import type { Patch } from '../town/patch.ts';

/** Generated households, wide, quarters only, with a row of totals under each year. */
export function householdFile(): DeliveredFile {
	const rows = years.flatMap((year) => [
		...quartersOf(year).filter((a) => !a.rest).map((area): Cell[] => [year, area.code, area.name, ...cells(area.patches, year)]),
		[year, 'Summe', 'Musterstadt', ...cells(wholeTown().patches, year)]
	]);
	return writeTable('Haushalte/HH_Typ_Quartiere_2015-2024.csv', { encoding: 'windows-1252', delimiter: ';', newline: '\r\n' }, [
		['Jahr', 'Quartier', 'Bezeichnung', 'HH insgesamt', 'HH 1 Person', 'HH Paare ohne Kinder', 'HH sonstige', 'HH mit Kindern', 'HH Paare mit Kindern', 'HH Alleinerziehende', 'HH mit 1 Kind', 'HH mit 2 Kindern', 'HH mit 3 u.m. Kindern'],
		...rows
	]);
}

function cells(patches: readonly Patch[], year: number): string[] {
	const c = sumCounts(patches.map((p) => households(p, year)));
	const n = (cell: string): number => c[cell] ?? 0;
	const families = n('paar-mit') + n('alleinerziehend');
	return [n('allein') + n('paar-ohne') + n('sonstige') + families, n('allein'), n('paar-ohne'), n('sonstige'), families, n('paar-mit'), n('alleinerziehend'), n('kind-1'), n('kind-2'), n('kind-3')].map(printed);
}
