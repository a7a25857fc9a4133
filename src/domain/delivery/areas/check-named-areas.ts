import { suggestion } from '../nearest.ts';
import type { TableStore } from '../tables/table-store.ts';

/** Areas named by hand must exist: a mistyped one would hide nothing, or be missing in a ward, and nobody would notice. */
export function checkNamedAreas(store: TableStore, descriptionFile: string): void {
	const { handHidden, outsideFacts, groupings = [] } = store.settings;
	const ids = new Set(store.areas.map((a) => a.id));
	const named = [['zusaetzlich-geheim', handHidden], ['anderswo-veroeffentlicht', outsideFacts]] as const;
	for (const [key, entries] of named) entries.forEach(({ areas }, at) => areas.forEach((id, i) => {
		if (!ids.has(id)) store.findings.add(descriptionFile, 'unknown-area', 'blocks', () => ({
			column: `${key}[${at + 1}].gebiete[${i + 1}]`, value: id, message: `„${id}“ ist kein Gebiet der Kommune.`, advice: `Berichtigen Sie den Schlüssel.${suggestion(id, ids)}`
		}));
	}));
	const now = new Set(store.areas.filter((a) => a.validTo === null && !a.rest).map((a) => a.id));
	groupings.forEach(({ of, groups }, at) => groups.forEach(({ members }, g) => members.forEach((code) => {
		const id = `${of}:${code}`;
		if (!now.has(id)) store.findings.add(descriptionFile, 'unknown-area', 'blocks', () => ({
			column: `gruppierungen[${at + 1}].gruppen[${g + 1}].gebiete`, value: code, message: `„${code}“ ist heute kein Gebiet der Ebene „${of}“.`, advice: `Berichtigen Sie den Schlüssel: Von einer Gruppe, der ein Gebiet fehlt, wird nichts gezeigt.${suggestion(id, now)}`
		}));
	})));
}
