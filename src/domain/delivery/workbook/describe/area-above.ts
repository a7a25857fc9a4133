import type { Level } from '../../../area/area.ts';
import { suggestion } from '../../nearest.ts';
import type { AreaRow } from '../areas/area-rows.ts';
import type { CellFaults } from '../cell-faults.ts';
import type { AreaKeys } from '../figures/area-keys.ts';
import type { PlacedRow } from '../areas/placed-row.ts';

/** Key of the area above: as it stands there, without its lost zeros, or the name of the area in its place. */
export function aboveOf({ above, name }: AreaRow, level: Level, levels: readonly Level[], keys: ReadonlyMap<string, AreaKeys>, rows: readonly PlacedRow[], faults: CellFaults): string {
	const upper = levels[levels.indexOf(level) - 1];
	const known = upper && keys.get(upper.id);
	if (upper === undefined || known === undefined || (above.text === '' && known.size === 1)) return known?.only ?? '';
	const code = known.has(above.text) ? above.text : known.restored(above.text) ?? rows.find((r) => r.level === upper && r.row.name.text === above.text)?.row.code.text;
	if (code === undefined) faults.at(above, 'unknown-parent', 'blocks', above.text === '' ? `Es fehlt, zu welchem Gebiet der Ebene „${upper.name}“ das Gebiet „${name.text}“ gehört.` : `„${name.text}“ gehört zu „${above.text}“, aber das ist kein Gebiet der Ebene „${upper.name}“.`, `Schreiben Sie den Schlüssel des Gebiets darüber.${suggestion(above.text, known.codes)}`);
	return code ?? '';
}
