import type { Area } from '#domain/area/area.ts';
import { addressCode, existsOn } from '#domain/area/area.ts';
import { areaFacilities } from './facilities/area-facilities.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import type { PublishedSnapshot } from './published.ts';
import type { AreaView } from './read-models.ts';
import { frameOf, wholeOf } from './frame.ts';
import { dayOf, today } from './frame/borders-day.ts';
import { mapOf } from './frame/mapped-levels.ts';
import type { Pyramid } from './groups/pyramid.ts';
import { pyramidIndicator } from './groups/pyramid-indicator.ts';
import { pyramidView } from './groups/pyramid-view.ts';
import { similarView } from './comparison/similar-view.ts';
import { indicatorLines } from './indicator-lines.ts';

/** The profile of one area over all themes. `code` is the part of the area id after the level. Null where there is no such area. */
export async function areaView(snapshot: PublishedSnapshot, levelId: string, code: string): Promise<AreaView | null> {
	const { catalogue } = snapshot;
	const level = catalogue.levels.find((l) => l.id === levelId);
	const area = catalogue.areas.find((a) => a.level === levelId && addressCode(a) === code);
	if (!level || !area) return null;
	const now = today(catalogue);
	const day = existsOn(area, now) ? now : area.validTo ?? now;
	const lines = await indicatorLines(snapshot, catalogue.indicators, area);
	const map = await mapOf(snapshot, level.id, day);
	return {
		...frameOf(snapshot),
		area,
		level,
		ancestors: ancestorsOf(area, catalogue.areas),
		children: childrenOf(catalogue, area).filter((a) => !a.rest && existsOn(a, day)),
		sections: catalogue.themes.map((theme) => ({ theme, lines: lines.filter((l) => l.indicator.theme === theme.id) })).filter((s) => s.lines.length > 0),
		pyramid: await areaPyramid(snapshot, area),
		map: map?.shapes.some((shape) => shape.area === area.id) === true ? map : null,
		similar: await similarView(snapshot, area),
		facilities: area.rest ? null : await areaFacilities(snapshot, area)
	};
}

/** The newest of the periods in which any band of the area is known. */
async function areaPyramid(snapshot: PublishedSnapshot, area: Area): Promise<Pyramid | null> {
	const indicator = area.rest ? null : pyramidIndicator(snapshot.catalogue);
	for (const period of indicator?.periods.toReversed() ?? []) {
		const day = dayOf(snapshot.catalogue, period);
		if (!indicator || !existsOn(area, day)) continue;
		const pyramid = await pyramidView(snapshot, indicator, period, wholeOf(snapshot.catalogue, day), area);
		const own = pyramid && (pyramid.chosen ?? pyramid.whole);
		if (own?.cells.some((cells) => cells.some((cell) => cell.kind === 'known')) === true) return pyramid;
	}
	return null;
}

/** The areas a group is made of; else those below in the tree, without the groups that cross it. */
function childrenOf({ areas, levels, members }: Catalogue, area: Area): Area[] {
	const inside = members?.[area.id];
	if (inside) return areas.filter((a) => inside.includes(a.id));
	const crossing = new Set(levels.flatMap((l) => (l.groups === undefined ? [] : [l.id])));
	return areas.filter((a) => a.parent === area.id && !crossing.has(a.level));
}

/** From the whole Kommune down to the parent. */
function ancestorsOf(area: Area, areas: readonly Area[]): Area[] {
	const byId = new Map(areas.map((a) => [a.id, a]));
	const line: Area[] = [];
	for (let up = area.parent === null ? undefined : byId.get(area.parent); up; up = up.parent === null ? undefined : byId.get(up.parent)) line.unshift(up);
	return line;
}
