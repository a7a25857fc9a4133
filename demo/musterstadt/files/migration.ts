import { sumCounts } from '../../chance/counts.ts';
import type { Cell, DeliveredFile } from '../../office/delivered-file.ts';
import { writeTable } from '../../office/delivered-file.ts';
import { migrantAges, migrants } from '../figures/migration.ts';
import { quartersOf } from '../town/areas.ts';
import { years } from '../town/districts.ts';

/** People with a migration background, wide, quarters only, all years in one file. */
export function migrationFile(): DeliveredFile {
	const rows = years.flatMap((year) => quartersOf(year).map((area): Cell[] => {
		const c = sumCounts(area.patches.map((p) => migrants(p, year)));
		const n = (passport: string): number[] => {
			const byAge = migrantAges.map((age) => c[`${passport}:${age}`] ?? 0);
			return [byAge.reduce((a, b) => a + b, 0), ...byAge];
		};
		const foreign = n('auslaendisch'), german = n('deutsch');
		return [year, area.code, area.name, ...foreign.map((f, i) => f + german[i]!), ...foreign, ...german];
	}));
	return writeTable('Einwohner/Migrationshintergrund_Quartiere.csv', { encoding: 'utf-8-bom', delimiter: ';', newline: '\r\n' }, [
		['Jahr', 'Quartier', 'Bezeichnung', ...['MH', 'Ausländer', 'Deutsche mit MH'].flatMap((who) => ['insgesamt', 'unter 15', '15 bis 64', '65 u.ä.'].map((age) => `${who} ${age}`))],
		...rows
	]);
}
