import type { LevelAreas, ProposedLevel } from './proposed-borders.ts';

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

function byPrefix(upper: ProposedLevel, lower: ProposedLevel, top: ProposedLevel | undefined, version: number): LevelAreas | undefined {
	const below = lower.versions[version];
	const key = below?.entry.schluessel;
	const length = lengthOf(upper);
	if (below === undefined || typeof key !== 'string' || length === 0) return undefined;
	const codes = [...new Set([...below.names.keys()].map((code) => code.slice(0, length)))];
	const above = top === undefined ? 0 : lengthOf(top);
	const nests = above > 0 && above < length && codes.every((code) => top?.versions[version]?.names.has(code.slice(0, above)));
	return {
		names: new Map(codes.map((code) => [code, code])), above: nests ? new Map(codes.map((code) => [code, code.slice(0, above)])) : new Map(),
		entry: { ebene: upper.id, aus: lower.id, schluessel: { eigenschaft: key, stellen: length }, name: { eigenschaft: key, stellen: length }, ...(nests ? { oberhalb: { eigenschaft: key, stellen: above } } : {}) }
	};
}

function withPrefix(areas: LevelAreas, length: number): LevelAreas {
	const { schluessel } = areas.entry;
	const entry = typeof schluessel === 'string' ? { ...areas.entry, oberhalb: { eigenschaft: schluessel, stellen: length } } : areas.entry;
	return { names: areas.names, entry, above: new Map([...areas.names.keys()].map((code) => [code, code.slice(0, length)])) };
}

/** Number of characters of all keys in the newest borders, 0 where they differ. */
function lengthOf(level: ProposedLevel): number {
	const lengths = new Set([...(level.versions.at(-1)?.names.keys() ?? [])].map((code) => code.length));
	return lengths.size === 1 ? ([...lengths][0] ?? 0) : 0;
}
