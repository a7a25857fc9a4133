import type { Boundaries } from '#domain/delivery/boundaries.ts';
import { linkAbove } from '#domain/delivery/areas/link-above.ts';
import type { DeliveredArea } from '#domain/delivery/areas/settle-areas.ts';
import { settleAreas } from '#domain/delivery/areas/settle-areas.ts';
import type { BorderSource, BorderSources, Description } from '#domain/delivery/description.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { areasOfFile, joinedAreas } from './border-areas.ts';
import type { BorderFeature } from './read-geojson.ts';

/** Features of a boundary file by its name in the description; each file is read once. */
export type FeaturesOf = (file: string) => readonly BorderFeature[];

/** All borders of a description → areas with identity over the Gebietsstände. */
export function readBoundaries(description: Description, featuresOf: FeaturesOf, descriptionFile: string, findings: FindingList): Boundaries {
	const { levels, gebietsstaende } = description.settings;
	const delivered = description.borders.map((borders) => {
		const areas = [...borders.sources.flatMap((source) => areasOf(source, borders, featuresOf, findings, descriptionFile)), ...borders.rests.map(restArea)];
		return linkAbove(areas, levels, joinedLinks(borders, featuresOf), descriptionFile, findings);
	});
	return settleAreas(levels, gebietsstaende, delivered);
}

function areasOf(source: BorderSource, borders: BorderSources, featuresOf: FeaturesOf, findings: FindingList, descriptionFile: string): DeliveredArea[] {
	if ('file' in source.from) return areasOfFile(source, featuresOf(source.from.file), source.from.file, findings);
	if ('nothing' in source.from) return areasOfFile(source, [], descriptionFile, findings);
	const lower = fileBelow(source, borders);
	return lower === undefined ? [] : joinedAreas(source, featuresOf(lower), lower, findings);
}

/** The file a joined level comes from; a joined level may itself be joined from a joined one. */
function fileBelow(source: BorderSource, borders: BorderSources): string | undefined {
	if ('file' in source.from) return source.from.file;
	if ('nothing' in source.from) return undefined;
	const joined = source.from.joined;
	const lower = borders.sources.find((s) => s.level === joined);
	return lower === undefined ? undefined : fileBelow(lower, borders);
}

/** Lower level → (code → key of the area above), where the upper level was joined by a property of the lower one's file. */
function joinedLinks(borders: BorderSources, featuresOf: FeaturesOf): Map<string, Map<string, string>> {
	const links = new Map<string, Map<string, string>>();
	for (const upper of borders.sources) {
		if (!('joined' in upper.from) || upper.fixed !== null) continue;
		const joined = upper.from.joined;
		const lower = borders.sources.find((s) => s.level === joined);
		if (lower === undefined || lower.fixed !== null) continue;
		const file = fileBelow(lower, borders);
		const pairs = file === undefined ? [] : featuresOf(file).map((f) => [f.properties.get(lower.key) ?? '', f.properties.get(upper.key) ?? ''] as const);
		links.set(`${joined}>${upper.level}`, new Map(pairs));
	}
	return links;
}

function restArea(rest: BorderSources['rests'][number]): DeliveredArea {
	return { level: rest.level, code: rest.code, name: rest.name, above: rest.above, rest: true, polygons: null };
}
