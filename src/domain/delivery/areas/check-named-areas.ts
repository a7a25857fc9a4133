import { suggestion } from '../nearest.ts';
import type { TableStore } from '../tables/table-store.ts';

/** Areas named by hand must exist: a mistyped one would hide nothing, and nobody would notice. */
export function checkNamedAreas(store: TableStore, descriptionFile: string): void {
	const { handHidden, outsideFacts } = store.settings;
	const ids = new Set(store.areas.map((a) => a.id));
	const named = [['zusaetzlich-geheim', handHidden], ['anderswo-veroeffentlicht', outsideFacts]] as const;
	for (const [key, entries] of named) entries.forEach(({ areas }, at) => areas.forEach((id, i) => {
		if (!ids.has(id)) store.findings.add(descriptionFile, 'unknown-area', 'blocks', () => ({
			column: `${key}[${at + 1}].gebiete[${i + 1}]`, value: id, message: `„${id}“ ist kein Gebiet der Kommune.`, advice: `Berichtigen Sie den Schlüssel.${suggestion(id, ids)}`
		}));
	}));
}
