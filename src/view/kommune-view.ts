import { areasOn } from '#domain/area/at-date.ts';
import type { PublishedSnapshot } from './published.ts';
import type { KommuneView } from './read-models.ts';
import { frameOf, wholeOf } from './frame.ts';
import { today } from './frame/borders-day.ts';
import { finestLevel } from './frame/finest-level.ts';
import { mapOf, mappedLevels } from './frame/mapped-levels.ts';
import { indicatorLines, spreadLevelsOf } from './indicator-lines.ts';

/** The entry page of a Kommune: all themes with the whole Kommune's newest values, and the way to the areas. */
export async function kommuneView(snapshot: PublishedSnapshot): Promise<KommuneView> {
	const { catalogue } = snapshot;
	const day = today(catalogue);
	const areaLevel = finestLevel(catalogue);
	const whole = wholeOf(catalogue, day);
	const mapped = mappedLevels(snapshot, day);
	const mapLevel = mapped.find((level) => level.id === areaLevel.id) ?? mapped.at(-1) ?? null;
	const lines = whole ? await indicatorLines(snapshot, catalogue.indicators, whole) : [];
	return {
		...frameOf(snapshot),
		sections: catalogue.themes.map((theme) => ({ theme, lines: lines.filter((l) => l.indicator.theme === theme.id) })),
		areas: areasOn(catalogue.areas, day).filter((a) => !a.rest),
		areaLevel,
		spreadLevels: spreadLevelsOf(catalogue, lines),
		mapLevel,
		map: mapLevel && (await mapOf(snapshot, mapLevel.id, day))
	};
}
