import type { Area } from '#domain/area/area.ts';
import { AreaKeys } from '#domain/delivery/workbook/figures/area-keys.ts';
import type { BorderFeature } from '../geodata/border-feature.ts';

export interface MatchedBorders {
	readonly level: string;
	readonly property: string;
	/** Area id → its features. */
	readonly features: ReadonlyMap<string, readonly BorderFeature[]>;
	/** Texts of the property that are no key of the level. */
	readonly strangers: readonly string[];
}

/** Fewer than this share of a level's areas found: the file belongs to something else. */
const ENOUGH = 0.5;

/**
 * Which level a boundary file draws, and which of its properties is the key: the pair under which most areas are found, keys that lost
 * their zeros included, and most of them under their own names: running numbers look like keys. undefined where no property names at least
 * half of a level.
 */
export function matchBorders(features: readonly BorderFeature[], areas: readonly Area[]): MatchedBorders | undefined {
	const properties = new Set(features.flatMap((f) => [...f.properties.keys()]));
	const levels = [...Map.groupBy(areas.filter((a) => !a.rest), (a) => a.level)];
	const found = levels.flatMap(([level, members]) => [...properties].map((property) => matched(level, members, property, features)));
	const [best] = found.filter((m) => m.share >= ENOUGH).sort((a, b) => b.score - a.score);
	return best;
}

function matched(level: string, areas: readonly Area[], property: string, features: readonly BorderFeature[]): MatchedBorders & { readonly share: number; readonly score: number } {
	const keys = new AreaKeys(areas.map((a) => a.code));
	const byCode = new Map(areas.map((a) => [a.code, a]));
	const byArea = new Map<string, BorderFeature[]>();
	const strangers: string[] = [];
	const named = new Set<string>();
	for (const feature of features) {
		const text = feature.properties.get(property) ?? '';
		const area = byCode.get(text) ?? byCode.get(keys.restored(text) ?? '');
		if (area === undefined) strangers.push(text);
		else byArea.set(area.id, [...(byArea.get(area.id) ?? []), feature]);
		if (area !== undefined && [...feature.properties.values()].includes(area.name)) named.add(area.id);
	}
	return { level, property, features: byArea, strangers, share: byArea.size / areas.length, score: byArea.size + named.size - strangers.length / (features.length + 1) };
}
