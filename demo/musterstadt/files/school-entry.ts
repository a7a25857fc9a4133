import { sumCounts } from '../../chance/counts.ts';
import type { Cell, DeliveredFile } from '../../office/delivered-file.ts';
import { writeTable } from '../../office/delivered-file.ts';
import { checkupsFrom, measlesUntil, schoolEntry, skippedYear } from '../figures/school-entry.ts';
import { quartersOf } from '../town/areas.ts';
import { years } from '../town/districts.ts';

/** Results of the school entry examination: `/` not carried out or not recorded, `…` still being evaluated. */
export function schoolEntryFile(): DeliveredFile {
	const rows = years.flatMap((year) => quartersOf(year).filter((a) => !a.rest).map((area): Cell[] => {
		const c = sumCounts(area.patches.map((p) => schoolEntry(p, year)));
		const cell = (name: string): Cell => (year === skippedYear ? '/' : (c[name] ?? 0));
		return [year, area.code, cell('untersucht'), cell('sprache'), cell('uebergewicht'), year < checkupsFrom ? '/' : cell('vorsorge'), year > measlesUntil ? '…' : cell('masern')];
	}));
	return writeTable('Gesundheitsamt/SEU_Auswertung_Quartiere.csv', { encoding: 'utf-8-bom', delimiter: ';', newline: '\r\n' }, [
		['Schuleingangsuntersuchungen Musterstadt (erfunden), Ergebnisse nach Quartier des Wohnorts'],
		['Untersuchungsjahr', 'Quartier', 'Untersuchte Kinder', 'Auffälliger Sprachbefund', 'Übergewicht', 'U8 und U9 vollständig', 'Masern zwei Impfungen'],
		...rows
	]);
}
