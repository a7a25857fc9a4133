import { byPrefix, withPrefix, lengthOf } from './by-prefix.ts';
import type { ProposedLevel } from './proposed-borders.ts';

/**
 * An upper level whose file is of another Gebietsstand than the level below it: where keys nest by their first characters in the newest
 * borders, the older areas are joined from the level below by the same characters. A level that no area below lies in is dropped.
 */
export function joinMissing(levels: readonly ProposedLevel[]): { readonly levels: readonly ProposedLevel[]; readonly dropped: readonly ProposedLevel[] } {
	const kept = [...levels];
	const dropped: ProposedLevel[] = [];
	for (let i = kept.length - 1; i > 1; i--) {
		const lower = kept[i];
		const upper = kept[i - 1];
		if (lower === undefined || upper === undefined) continue;
		const linked = (v: number): boolean => (lower.versions[v]?.above.size ?? 0) > 0;
		if (!linked(lower.versions.length - 1)) {
			dropped.push(upper);
			kept.splice(i - 1, 1);
			continue;
		}
		const versions = upper.versions.map((areas, v) => (linked(v) ? areas : (byPrefix(upper, lower, kept[i - 2], v) ?? areas)));
		kept[i - 1] = { ...upper, versions };
		kept[i] = { ...lower, versions: lower.versions.map((areas, v) => (linked(v) || versions[v] === upper.versions[v] ? areas : withPrefix(areas, lengthOf(upper)))) };
	}
	return { levels: kept, dropped };
}
