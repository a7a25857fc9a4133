import type { LevelAreas, ProposedLevel } from './proposed-borders.ts';

/** The upper level of an older Gebietsstand, joined from the level below by the first characters of its keys. */
export function byPrefix(upper: ProposedLevel, lower: ProposedLevel, top: ProposedLevel | undefined, version: number): LevelAreas | undefined {
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

/** The areas with the first characters of their keys as the area above. */
export function withPrefix(areas: LevelAreas, length: number): LevelAreas {
	const { schluessel } = areas.entry;
	const entry = typeof schluessel === 'string' ? { ...areas.entry, oberhalb: { eigenschaft: schluessel, stellen: length } } : areas.entry;
	return { names: areas.names, entry, above: new Map([...areas.names.keys()].map((code) => [code, code.slice(0, length)])) };
}

/** Number of characters of all keys in the newest borders, 0 where they differ. */
export function lengthOf(level: ProposedLevel): number {
	const lengths = new Set([...(level.versions.at(-1)?.names.keys() ?? [])].map((code) => code.length));
	return lengths.size === 1 ? ([...lengths][0] ?? 0) : 0;
}
