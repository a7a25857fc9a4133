import type { Area, Level } from '#domain/area/area.ts';
import { addressCode, existsOn } from '#domain/area/area.ts';
import { parentOn } from '#domain/area/parent-on.ts';
import { unjoinable } from '#domain/indicator/join-areas.ts';
import { frameOf } from '../frame.ts';
import { today } from '../frame/borders-day.ts';
import { finestLevel } from '../frame/finest-level.ts';
import { mapOf } from '../frame/mapped-levels.ts';
import type { PublishedSnapshot } from '../published.ts';
import { catchmentLine } from './catchment-line.ts';
import type { CatchmentLine, CatchmentView } from './catchment-models.ts';

/** What an address asks: areas of one level by their codes, and a name. */
export interface CatchmentQuestion {
	readonly level: string | null;
	readonly codes: readonly string[];
	readonly name: string | null;
}

/**
 * Areas of the reader's own choice taken together. Nothing new is disclosed: each sum is of figures that stand on public pages, area by area, so that
 * anybody can compute it from the downloads; withheld figures are not in the snapshot, and no total that contains them is used to fill the gap.
 * Null for a Kommune of one area.
 */
export async function catchmentView(snapshot: PublishedSnapshot, question: CatchmentQuestion): Promise<CatchmentView | null> {
	const { catalogue } = snapshot;
	const day = today(catalogue);
	const here = (level: Level): Area[] => catalogue.areas.filter((a) => a.level === level.id && !a.rest && existsOn(a, day));
	const levelChoices = catalogue.levels.filter((level) => level.groups === undefined && here(level).length > 1);
	const finest = finestLevel(catalogue);
	const level = levelChoices.find((l) => l.id === question.level) ?? levelChoices.find((l) => l.id === finest.id) ?? levelChoices.at(-1);
	if (!level) return null;
	const fallbacks: string[] = [];
	if (question.level !== null && question.level !== level.id) fallbacks.push(`Die Ebene „${question.level.slice(0, 60)}“ gibt es hier nicht. Gezeigt wird: ${level.plural}.`);
	const areas = here(level);
	const wanted = new Set(level.id === question.level || question.level === null ? question.codes : []);
	const chosen = areas.filter((area) => wanted.delete(addressCode(area)));
	if (wanted.size > 0) fallbacks.push(`Diese Gebiete gibt es hier nicht: ${[...wanted].map((code) => `„${code.slice(0, 40)}“`).slice(0, 5).join(', ')}${wanted.size > 5 ? ' und weitere' : ''}.`);

	const indicators = chosen.length === 0 ? [] : catalogue.indicators.filter((i) => i.levels.includes(level.id));
	const why = new Map(indicators.map((i) => [i.id, unjoinable(i, level.id, catalogue.baseFigures)]));
	const joinable = indicators.filter((i) => why.get(i.id) === null);
	const lines: CatchmentLine[] = [];
	for (const indicator of joinable) {
		const line = await catchmentLine(snapshot, indicator, chosen);
		if (line) lines.push(line);
	}
	const titles = (reason: string): string[] => indicators.filter((i) => why.get(i.id) === reason).map((i) => i.title);
	return {
		...frameOf(snapshot), name: question.name, level, levelChoices, chosen, fallbacks,
		choices: underParents(areas, day, catalogue.areas),
		sections: catalogue.themes.map((theme) => ({ theme, lines: lines.filter((line) => line.indicator.theme === theme.id) })).filter((section) => section.lines.length > 0),
		supplied: titles('supplied'), notAdditive: titles('not-additive'),
		empty: joinable.filter((i) => !lines.some((line) => line.indicator.id === i.id)).map((i) => i.title),
		map: await mapOf(snapshot, level.id, day)
	};
}

function underParents(areas: readonly Area[], day: string, all: readonly Area[]): { parent: Area | null; areas: Area[] }[] {
	const groups = new Map<string, { parent: Area | null; areas: Area[] }>();
	for (const area of areas) {
		const parent = parentOn(area, day, all);
		const group = groups.get(parent?.id ?? '') ?? { parent, areas: [] };
		group.areas.push(area);
		groups.set(parent?.id ?? '', group);
	}
	return [...groups.values()];
}
