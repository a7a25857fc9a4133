import { sumCounts } from '../../chance/counts.ts';
import type { Cell, DeliveredFile } from '../../office/delivered-file.ts';
import { printed, writeTable } from '../../office/delivered-file.ts';
import { election, electionYears } from '../figures/election.ts';
import { quartersOf } from '../town/areas.ts';

/** Turnout at elections to the Bundestag, polling districts already joined to quarters. */
export function electionFile(): DeliveredFile {
	const rows = electionYears.flatMap((year) => quartersOf(year).filter((a) => !a.rest).map((area): Cell[] => {
		const c = sumCounts(area.patches.map((p) => election(p, year)));
		return [year, area.code, area.name, ...['berechtigt', 'gewaehlt', 'urne', 'brief'].map((name) => printed(c[name] ?? 0))];
	}));
	return writeTable('Wahlen/BTW_Beteiligung_Quartiere.csv', { encoding: 'windows-1252', delimiter: ';', newline: '\r\n' }, [['Wahljahr', 'Quartier', 'Bezeichnung', 'Wahlberechtigte', 'Wählerinnen und Wähler', 'davon Urnenwahl', 'davon Briefwahl'], ...rows]);
}
