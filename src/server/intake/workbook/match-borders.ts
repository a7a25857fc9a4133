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
 * their zeros included. undefined where no property names at least half of a level.
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
	const ids = new Map(areas.map((a) => [a.code, a.id]));
	const byArea = new Map<string, BorderFeature[]>();
	const strangers: string[] = [];
	for (const feature of features) {
		const text = feature.properties.get(property) ?? '';
		const id = ids.get(text) ?? ids.get(keys.restored(text) ?? '');
		if (id === undefined) strangers.push(text);
		else byArea.set(id, [...(byArea.get(id) ?? []), feature]);
	}
	const share = byArea.size / areas.length;
	// Of two properties that name equally many areas, that one is the key whose other texts are fewer.
	return { level, property, features: byArea, strangers, share, score: share - strangers.length / (features.length + 1) };
}
