import type { Area, Level } from '#domain/area/area.ts';
import { areasOn } from '#domain/area/at-date.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import { fileName } from '../file-name.ts';
import { finestLevel, frameOf, today, wholeOf } from '../frame.ts';
import { indicatorLines, spreadLevelsOf } from '../indicator-lines.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { IndicatorLine, KommuneFrame } from '../read-models.ts';
import type { Changes } from './changes.ts';
import { strongestChanges } from './changes.ts';

/** What the entries for all kinds of readers are made of. */
export interface AudienceView extends KommuneFrame {
	/** At most five, of as many themes as there are: those that tell of need first. */
	readonly glance: readonly IndicatorLine[];
	readonly spreadLevels: readonly Level[];
	/** The first indicator that tells of need; the first of all where none does. Null where nothing is published. */
	readonly lead: PublishedIndicator | null;
	readonly changes: Changes | null;
	/** Profiles to choose from: the areas of the first level below the whole. */
	readonly districts: readonly Area[];
	readonly districtLevel: Level | null;
	readonly finest: Level;
	readonly hasMap: boolean;
}

const MOST = 5;

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

/** Within a theme what tells of need comes before the rest; themes in their order; a second round fills up. */
function oneOfEachTheme(lines: readonly IndicatorLine[]): IndicatorLine[] {
	const byTheme = new Map<string, IndicatorLine[]>();
	for (const line of lines) byTheme.set(line.indicator.theme, [...(byTheme.get(line.indicator.theme) ?? []), line]);
	const queues = [...byTheme.values()].map((queue) => [...queue].sort((a, b) => Number(b.indicator.direction === 'more-need') - Number(a.indicator.direction === 'more-need')));
	const chosen: IndicatorLine[] = [];
	for (let round = 0; chosen.length < MOST && queues.some((queue) => queue.length > round); round++) for (const queue of queues) {
		const line = queue[round];
		if (line && chosen.length < MOST) chosen.push(line);
	}
	return chosen;
}
