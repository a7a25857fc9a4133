import type { FolderForms } from '../folder-forms.ts';
import type { FoundTable } from '../table/found-table.ts';
import type { Ask } from './ask.ts';
import { questionCode } from './question-code.ts';

const WHY = {
	'no-area': 'keine Spalte nennt Gebiete der Grenzen', 'no-period': 'nirgends steht, für welche Zeit die Zahlen gelten',
	'personal-data': 'die Datei hat offenbar eine Zeile je Person; nichts davon wurde übernommen',
	'no-values': 'keine Spalte enthält Zahlen zu Gebieten', repeats: 'mehrere Zeilen gelten demselben Gebiet und derselben Zeit, und keine Spalte unterscheidet sie'
} as const;

/** Asks what keeps a table from being read, and lists the tables that stay unread. */
export function askTables({ unplanned, plans, borders }: FolderForms, ask: Ask): { file: string; why: string }[] {
	for (const { table, why } of unplanned) if (why === 'no-period') ask.ask({
		code: questionCode('period-of-file', table.file), file: table.file, text: 'Für welche Zeit gelten die Zahlen dieser Datei (2023, 31.12.2023, 2023/24, Q4 2023)?', choices: [], proposed: '', otherwise: 'Ohne Antwort wird die Datei nicht gelesen.'
	});
	for (const { area, levels, table } of plans) if (area.rivals.length > 0 && levels.kind === 'fixed') ask.ask({
		code: questionCode('level-of-file', table.file), file: table.file, text: `Alle Gebiete der Spalte „${area.facts.column.name}“ gibt es auf mehreren Ebenen. Welche ist gemeint?`,
		choices: [area.main, ...area.rivals].map((at) => ({ answer: borders.levels[at]?.id ?? '', means: borders.levels[at]?.plural ?? '' })), proposed: borders.levels[area.main]?.id ?? '', otherwise: `Ohne Antwort: ${borders.levels[area.main]?.plural ?? ''}.`
	});
	return unplanned.map(({ table, why }) => ({ file: named(table), why: WHY[why] }));
}

const named = ({ file, blatt }: FoundTable): string => (blatt === null ? file : `${file}, Blatt „${blatt}“`);
