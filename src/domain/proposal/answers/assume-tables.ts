import type { ProposedBorders } from '../borders/proposed-borders.ts';
import type { TablePlan } from '../columns/plan.ts';
import type { Ask } from './ask.ts';
import { questionCode } from './question-code.ts';

/** What was taken for granted of the form of one table. */
export function assumeTable({ table, area, levels, period, strangers, near, merged, rests, misfits }: TablePlan, borders: ProposedBorders, ask: Ask): void {
	const { file } = table;
	const level = (at: number): string => borders.levels[at]?.plural ?? '';
	if (area.by === 'name') ask.assume(file, `Die Gebiete stehen mit ihren Namen in der Spalte „${area.facts.column.name}“.`);
	if (levels.kind === 'blocks') ask.assume(file, `Die Ebenen stehen untereinander: ${levels.blocks.map((b) => `Zeilen ${table.sheet.lines[b.first]}–${table.sheet.lines[b.last]} ${level(b.level)}`).join(', ')}.`);
	if (period.kind === 'fixed') ask.assume(file, `Die Zahlen gelten für ${period.period.key} (${period.from === 'title' ? 'steht über der Tabelle' : 'steht im Dateinamen'}).`, questionCode('period-of-file', file));
	if (!table.decimal.proved) ask.assume(file, `Das Dezimalzeichen ist „${table.decimal.sign}“; die Datei beweist es nicht.`);
	if (table.cut) ask.assume(file, `Gelesen werden die Zeilen ${table.rows.from} bis ${table.rows.to}; was darüber und darunter steht, sind Titel, Erläuterungen oder Fußnoten.`);
	for (const [word, name] of near) ask.assume(file, `„${word}“ ist das Gebiet „${name}“.`);
	for (const { name } of merged) ask.assume(file, `„${name}“ ist ein Wert für mehrere Gebiete zusammen.`);
	if (rests.length > 0) ask.assume(file, `Menschen ohne Gebiet der Ebene: ${rests.map((r) => `„${r.name}“`).join(', ')}.`);
	const unknown = [...strangers.keys()].filter((text) => !(area.hits.get(text) ?? []).some((h) => h.level === 0));
	if (unknown.length > 0) ask.assume(file, `Nicht gelesen werden die Zeilen ${unknown.slice(0, 5).map((text) => `„${text}“`).join(', ')}${unknown.length > 5 ? ` und ${unknown.length - 5} weitere` : ''}: kein Gebiet der Grenzen heißt so.`);
	for (const m of misfits) ask.assume(file, m.close ? `Die Zahlen für ${m.period.key} haben schon die Grenzen ab ${m.ab} und werden diesem Tag zugeordnet.` : `Die Zahlen für ${m.period.key} haben andere Grenzen, als zu dieser Zeit galten, und werden nicht gelesen.`);
}
