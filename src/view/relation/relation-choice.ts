import type { Level } from '#domain/area/area.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import { groupChoices } from '../choice/group-choices.ts';
import type { GroupChoice } from '../read-models.ts';

/** Levels that both indicators have, with more than one area: one mark is no picture. */
export function commonLevels(catalogue: Catalogue, x: PublishedIndicator, y: PublishedIndicator): Level[] {
	return catalogue.levels.filter(({ id }) => x.levels.includes(id) && y.levels.includes(id) && catalogue.areas.filter((a) => a.level === id && !a.rest).length > 1);
}

/** Choices of both, each classification once. */
export function choicesOfBoth(catalogue: Catalogue, sides: readonly { readonly indicator: PublishedIndicator; readonly group: string }[]): GroupChoice[] {
	const all = sides.flatMap(({ indicator, group }) => groupChoices(catalogue, indicator, group));
	return all.filter((choice, at) => all.findIndex((other) => other.classification === choice.classification) === at);
}
