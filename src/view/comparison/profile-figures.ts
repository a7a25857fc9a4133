import type { Area } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { columnFigure } from '../figure-column.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { Profile } from '../published/profile.ts';

/** The value of an area, indicator and period, whole population; not collected outside of what is published, and where there is no area. */
export type FigureReader = (area: Area | null, indicator: string, period: string) => ReleasedFigure;

const NOWHERE = columnFigure({ values: [], states: '' }, 0);

/** Reads the profiles of some levels once and answers from them. */
export async function profileFigures(snapshot: PublishedSnapshot, levels: readonly string[]): Promise<FigureReader> {
	const profiles = new Map(await Promise.all([...new Set(levels)].map(async (level) => [level, indexed(await snapshot.profile(level))] as const)));
	return (area, indicator, period) => {
		const profile = area === null ? undefined : profiles.get(area.level);
		const block = profile?.blocks.get(indicator);
		const row = profile?.rows.get(area?.id ?? '');
		const at = block?.periods.indexOf(period) ?? -1;
		return block && row !== undefined && at >= 0 ? columnFigure(block.value, row * block.periods.length + at) : NOWHERE;
	};
}

function indexed(profile: Profile): { rows: ReadonlyMap<string, number>; blocks: ReadonlyMap<string, Profile['indicators'][number]> } {
	return { rows: new Map(profile.areas.map((id, at) => [id, at])), blocks: new Map(profile.indicators.map((block) => [block.id, block])) };
}
