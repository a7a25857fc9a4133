import type { Area, Level } from '../../../area/area.ts';
import { suggestion } from '../../nearest.ts';
import type { ListedArea } from '../areas/listed-area.ts';
import type { PlacedRow } from '../areas/placed-row.ts';
import type { CellFaults } from '../cell-faults.ts';
import { AreaKeys } from '../figures/area-keys.ts';
import { aboveOf } from './area-above.ts';

/** Lines of „Gebiete“ → areas that were not known before, with what is wrong in them. */
export function listAreas(rows: readonly PlacedRow[], levels: readonly Level[], before: readonly Area[], faults: CellFaults): ListedArea[] {
	const keysOf = (level: string | undefined): AreaKeys => new AreaKeys([...before.filter((a) => a.level === level).map((a) => a.code), ...rows.filter((r) => r.level?.id === level).map((r) => r.row.code.text)]);
	const keys = new Map(levels.map(({ id }) => [id, keysOf(id)]));
	const known = new Map(levels.map(({ id }) => [id, new AreaKeys(before.filter((a) => a.level === id).map((a) => a.code))]));
	const seen = new Set<string>();
	return rows.flatMap(({ row, level }): ListedArea[] => {
		const { code, name, rest } = row;
		if (level === undefined) {
			faults.at(row.level, 'unknown-level', 'blocks', row.level.text === '' ? `Dem Gebiet „${name.text || code.text}“ fehlt die Ebene.` : `Die Ebene „${row.level.text}“ gibt es in dieser Kommune nicht.`, `Schreiben Sie zum Beispiel „${levels.at(-1)?.name ?? 'Stadtteil'}“.${suggestion(row.level.text, levels.map((l) => l.name))}`);
			return [];
		}
		for (const [entry, what, other] of [[code, 'der Schlüssel', name], [name, 'der Name', code]] as const) if (entry.text === '') faults.at(entry, 'form-missing', 'blocks', other.text === '' ? `In dieser Zeile fehlt ${what} des Gebiets.` : `Dem Gebiet „${other.text}“ fehlt ${what}.`, 'Füllen Sie die Zelle aus, oder löschen Sie die Zeile.');
		if (code.text === '' || known.get(level.id)?.has(code.text) === true) return [];
		const meant = known.get(level.id)?.restored(code.text);
		if (meant !== undefined) {
			faults.at(code, 'lost-leading-zero', 'blocks', `„${code.text}“ hat führende Nullen verloren: gemeint ist wohl „${meant}“.`, 'Tragen Sie den Schlüssel mit seinen Nullen ein; die Zelle ist dafür als Text eingerichtet.');
			return [];
		}
		if (seen.has(`${level.id}:${code.text}`)) {
			faults.at(code, 'duplicate-area', 'blocks', `Den Schlüssel „${code.text}“ gibt es auf der Ebene „${level.name}“ schon weiter oben.`, 'Jedes Gebiet steht einmal und hat seinen eigenen Schlüssel.');
			return [];
		}
		seen.add(`${level.id}:${code.text}`);
		if (before.length > 0) faults.at(code, 'new-area', 'warns', `Das Gebiet „${name.text}“ ist neu und wird angelegt.`, 'Prüfen Sie, ob es wirklich dazukommt. Haben sich Grenzen geändert, braucht es einen neuen Gebietsstand und damit eine Beschreibung.');
		return [{ level: level.id, code: code.text, name: name.text, rest, above: aboveOf(row, level, levels, keys, rows, faults) }];
	});
}
