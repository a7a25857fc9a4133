import { areasOn } from '#domain/area/at-date.ts';
import { fileName } from '../file-name.ts';
import { frameOf, wholeOf } from '../frame.ts';
import { today } from '../frame/borders-day.ts';
import { finestLevel } from '../frame/finest-level.ts';
import { indicatorLines, spreadLevelsOf } from '../indicator-lines.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { AudienceView } from './audience-model.ts';
import { strongestChanges } from './changes.ts';
import { oneOfEachTheme } from './one-of-each-theme.ts';

export async function audienceView(snapshot: PublishedSnapshot): Promise<AudienceView> {
	const { catalogue } = snapshot;
	const day = today(catalogue);
	const whole = wholeOf(catalogue, day);
	const lines = whole ? (await indicatorLines(snapshot, catalogue.indicators, whole)).filter((line) => line.value.kind === 'known') : [];
	const glance = oneOfEachTheme(lines);
	const lead = catalogue.indicators.find((i) => i.direction === 'more-need' && i.kind !== 'count') ?? catalogue.indicators.find((i) => i.kind !== 'count') ?? catalogue.indicators[0] ?? null;
	const districtLevel = catalogue.levels.slice(1).find((level) => catalogue.areas.some((area) => area.level === level.id && !area.rest)) ?? null;
	return {
		...frameOf(snapshot),
		glance, spreadLevels: spreadLevelsOf(catalogue, glance), lead,
		changes: lead && (await strongestChanges(snapshot, lead)),
		districts: areasOn(catalogue.areas, day).filter((area) => area.level === districtLevel?.id && !area.rest),
		districtLevel, finest: finestLevel(catalogue),
		hasMap: catalogue.gebietsstaende.some((stand) => catalogue.levels.some((level) => snapshot.has(fileName.map(stand.id, level.id))))
	};
}
