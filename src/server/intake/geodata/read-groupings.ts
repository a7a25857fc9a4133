import type { AreaGroup } from '#domain/area/grouping.ts';
import type { Description } from '#domain/delivery/description.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { deliveredFile } from './delivered-file.ts';
import { readAreaTable } from './read-area-table.ts';

/** Fills groupings whose groups stand in a file: a row per area, rows without a group left out. @returns the bytes read, too: they are settings like the description */
export async function readGroupings(folder: string, description: Description, findings: FindingList): Promise<{ description: Description; bytes: readonly Buffer[] }> {
	const read = new Map<string, readonly AreaGroup[]>();
	const all: Buffer[] = [];
	for (const { grouping, file, area, key, name } of description.groupingTables) {
		const bytes = await deliveredFile(folder, file, 'Die Gruppen', findings);
		if (bytes === undefined) continue;
		all.push(bytes);
		const groups = new Map<string, { code: string; name: string; members: string[] }>();
		const inside = new Set<string>();
		for (const { place, properties } of await readAreaTable(bytes, file, [area, key, name], findings)) {
			const [code, group] = [properties.get(area) ?? '', properties.get(key) ?? ''];
			if (code === '' || group === '') continue;
			if (inside.has(code)) findings.add(file, 'duplicate-area', 'blocks', () => ({ row: place, column: area, value: code, message: `„${code}“ steht zweimal in der Tabelle der Gruppen.`, advice: 'Ein Gebiet kann in einer Gruppierung nur zu einer Gruppe gehören.' }));
			inside.add(code);
			const members = groups.get(group) ?? { code: group, name: properties.get(name) || group, members: [] };
			members.members.push(code);
			groups.set(group, members);
		}
		read.set(grouping, [...groups.values()].sort((a, b) => a.code.localeCompare(b.code, 'de', { numeric: true })));
	}
	const groupings = description.settings.groupings?.map((g) => ({ ...g, groups: read.get(g.id) ?? g.groups }));
	return { description: groupings === undefined ? description : { ...description, settings: { ...description.settings, groupings } }, bytes: all };
}
