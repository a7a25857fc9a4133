import type { ProposedBorders } from '../borders/proposed-borders.ts';
import type { BorderEntry } from '../borders/border-entry.ts';
import type { RestArea } from '../columns/areas/find-rests.ts';
import type { MergedAreas } from '../columns/areas/merged-areas.ts';

type Entry = Record<string, unknown>;

/** `gebietsstaende`: a later one names only what changed. */
export function writeBorders({ levels, gebietsstaende }: ProposedBorders, merged: readonly MergedAreas[], rests: readonly RestArea[]): Entry[] {
	return gebietsstaende.map(({ ab, name }, v) => {
		const entries = levels.flatMap((level, at) => {
			const entry = level.versions[v]?.entry;
			const before = v === 0 ? undefined : level.versions[v - 1]?.entry;
			return entry === undefined || (before !== undefined && JSON.stringify(before) === JSON.stringify(entry)) ? [] : [withMerged(entry, merged.filter((m) => m.level === at))];
		});
		const without = [...new Map(rests.map((r) => [`${r.level}|${r.code}`, { ebene: levels[r.level]?.id ?? '', schluessel: r.code, name: r.name, oberhalb: r.above }])).values()];
		return { ab, name, grenzen: entries, ...(without.length > 0 ? { 'ohne-flaeche': without } : {}) };
	});
}

function withMerged(entry: BorderEntry, merged: readonly MergedAreas[]): BorderEntry {
	if (merged.length === 0) return entry;
	const distinct = [...new Map(merged.map((m) => [m.code, m])).values()];
	return { ...entry, zusammengefasst: distinct.map(({ code, name, parts }) => ({ schluessel: code, name, aus: [...parts] })) };
}
