import type { Level } from '#domain/area/area.ts';
import { addressCode } from '#domain/area/area.ts';
import { areasOn, bordersDay } from '#domain/area/at-date.ts';
import { facilityKind } from '#domain/facility/facility-kinds.ts';
import type { PublishedFacilityList, TargetCounts } from '#domain/facility/published-facilities.ts';
import { targetOf } from '#domain/facility/target-spans.ts';
import { frameOf, wholeOf } from '../frame.ts';
import { mapOf } from '../frame/mapped-levels.ts';
import type { PublishedSnapshot } from '../published.ts';
import { countAreas } from './count-areas.ts';
import { facilityLevels } from './facility-levels.ts';
import { listPage } from './list-page.ts';
import type { FacilitiesQuestion } from './facilities-question.ts';
import type { FacilitiesView } from './read-models.ts';
import { searcher } from './facility-search.ts';
import { kindsOf, subKindsOf } from './kinds-of.ts';
import { facilitiesOf } from './shown-facilities.ts';

/** The facilities of a Kommune: what is chosen, counted per area, listed and on the map. Null where none are published. */
export async function facilitiesView(snapshot: PublishedSnapshot, asked: FacilitiesQuestion): Promise<FacilitiesView | null> {
	const published = await snapshot.facilities();
	if (published === null || published.lists.length === 0) return null;
	const { catalogue } = snapshot;
	const fallbacks: string[] = [];
	const everything = facilitiesOf(published.lists);
	const kinds = kindsOf(everything);
	const chosenKinds = known(asked.kinds, kinds.map(({ kind }) => kind.id), fallbacks);
	const shownKinds = (chosenKinds.length > 0 ? chosenKinds : kinds.map(({ kind }) => kind.id)).map(facilityKind);
	const only = shownKinds.length === 1 ? shownKinds[0]?.id ?? null : null;
	const subKinds = only === null ? [] : subKindsOf(everything, only);
	const subKind = subKinds.find(({ name }) => name === asked.subKind)?.name ?? null;
	if (asked.subKind !== null && subKind === null) fallbacks.push(`Die Unterart „${asked.subKind.slice(0, 40)}“ gibt es hier nicht; gezeigt werden alle.`);
	const ofKind = everything.filter((f) => shownKinds.some(({ id }) => id === f.kind) && (subKind === null || f.subKind === subKind));

	const anchors = new Set(ofKind.map((f) => f.anchor));
	const lists = published.lists.filter((list) => list.facilities.some((f) => anchors.has(`${list.id}-${f.id}`)));
	const newest = lists.reduce((a, b) => (a.date >= b.date ? a : b), lists[0] as PublishedFacilityList);
	const day = bordersDay(newest.date, catalogue.gebietsstaende);
	const there = areasOn(catalogue.areas, day).filter((a) => !a.rest);
	const levelChoices = facilityLevels(catalogue.levels, there, new Set(ofKind.flatMap((f) => f.areas)));
	const level = levelChoices.find((l) => l.id === asked.level) ?? levelChoices[0] ?? (catalogue.levels[0] as Level);
	if (asked.level !== null && level.id !== asked.level) fallbacks.push(`Die Ebene „${asked.level.slice(0, 40)}“ gibt es hier nicht; gezeigt wird „${level.plural}“.`);
	const areas = there.filter((a) => a.level === level.id);
	const chosen = areas.find((a) => addressCode(a) === asked.area) ?? null;
	if (asked.area !== null && chosen === null) fallbacks.push(`Das Gebiet „${asked.area.slice(0, 40)}“ gibt es auf dieser Ebene nicht; gezeigt werden alle.`);

	const target = only === null ? null : newestTarget(lists, only, subKind ?? (subKinds.length === 1 ? subKinds[0]?.name ?? null : null));
	const whole = wholeOf(catalogue, day);
	const minimum = catalogue.kommune.rules.minimumDenominator;
	const ids = shownKinds.map(({ id }) => id);
	const found = ofKind.filter(searcher(asked.text)).filter((f) => chosen === null || f.areas.includes(chosen.id));
	const { page, pages, groups } = listPage(found, areas, asked.page);
	return {
		...frameOf(snapshot),
		kinds: kinds.map((k) => ({ ...k, chosen: chosenKinds.includes(k.kind.id) })), shownKinds, subKinds: subKinds.length > 1 ? subKinds : [],
		lists: lists.map(({ id, title, source, licence, date, gebietsstand, delivery }) => ({ id, title, source, licence, date, gebietsstand, delivery })),
		otherBorders: lists.filter((l) => l.gebietsstand !== newest.gebietsstand).map((l) => l.title),
		level, levelChoices, defaultLevel: levelChoices[0]?.id ?? level.id, areas, chosen,
		rows: countAreas(areas, ofKind, ids, target, minimum), whole: whole && (countAreas([whole], ofKind, ids, target, minimum)[0] ?? null),
		target, outside: ofKind.filter((f) => f.areas.length === 0).length, total: found.length, pages, groups, points: found,
		map: await mapOf(snapshot, level.id, day),
		state: { kinds: chosenKinds, subKind, level: level.id, area: chosen && addressCode(chosen), text: asked.text, page }, fallbacks
	};
}

function known(asked: readonly string[], kinds: readonly string[], fallbacks: string[]): string[] {
	const unknown = asked.filter((kind) => !kinds.includes(kind));
	if (unknown.length > 0) fallbacks.push(`Einrichtungen der Art „${unknown.join('“, „').slice(0, 80)}“ gibt es hier nicht.`);
	const found = kinds.filter((kind) => asked.includes(kind));
	return found.length === kinds.length ? [] : found;
}

/** The children for whom the kind is, as counted beside the newest list that has them. */
function newestTarget(lists: readonly PublishedFacilityList[], kind: string, subKind: string | null): TargetCounts | null {
	const target = targetOf(kind, subKind);
	return target === null ? null : [...lists].sort((a, b) => (a.date < b.date ? 1 : -1)).flatMap((l) => l.targets[target] ?? [])[0] ?? null;
}
