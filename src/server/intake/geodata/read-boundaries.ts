import type { Boundaries } from '#domain/delivery/boundaries.ts';
import { linkAbove } from '#domain/delivery/areas/link-above.ts';
import { mergeAreas } from '#domain/delivery/areas/merge-areas.ts';
import type { DeliveredArea } from '#domain/delivery/areas/settle-areas.ts';
import { settleAreas } from '#domain/delivery/areas/settle-areas.ts';
import type { BorderFile, NamedArea } from '#domain/delivery/description/border-file.ts';
import type { BorderSource, BorderSources, RestDescription } from '#domain/delivery/description/border-source.ts';
import { OWN } from '#domain/delivery/description/parse-border-source.ts';
import type { Description } from '#domain/delivery/description.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { addTable } from './add-table.ts';
import { borderAreas } from './border-areas.ts';
import type { BorderFeature } from './border-feature.ts';

/** Everything read from the delivered files; each is read once. */
export interface DeliveredBorders {
	polygons(file: BorderFile): readonly BorderFeature[];
	rows(table: string): readonly BorderFeature[];
}

/** All borders of a description → areas with identity over the Gebietsstände. */
export function readBoundaries(description: Description, delivered: DeliveredBorders, descriptionFile: string, findings: FindingList): Boundaries {
	const { levels, gebietsstaende } = description.settings;
	const order = levels.map((l) => l.id);
	return settleAreas(levels, gebietsstaende, description.borders.map((borders) => {
		const areas = borders.sources.flatMap((source) => {
			const base = baseOf(source, borders);
			const file = fileOf(base) ?? descriptionFile;
			const found = borderAreas(source, featuresOf(source, base, delivered), { file, above: source.above ?? inherited(source, base, borders, order) }, findings);
			return mergeAreas(found, source.merged, file, findings);
		});
		return linkAbove([...areas, ...borders.rests.map(restArea)], levels, descriptionFile, findings);
	}));
}

/** The source whose features a joined level is put together from; any other is its own. */
function baseOf(source: BorderSource, borders: BorderSources): BorderSource {
	const { from } = source;
	const lower = 'joined' in from ? borders.sources.find((s) => s.level === from.joined) : undefined;
	return lower === undefined ? source : baseOf(lower, borders);
}

/** Where the level above was joined by a property of the same features, that property names the area above. */
function inherited(source: BorderSource, base: BorderSource, borders: BorderSources, order: readonly string[]): BorderSource['above'] {
	const upper = borders.sources.find((s) => s.level === order[order.indexOf(source.level) - 1]);
	return upper !== undefined && 'joined' in upper.from && upper.fixed === null && source.fixed === null && baseOf(upper, borders) === base ? upper.key : null;
}

function featuresOf(source: BorderSource, base: BorderSource, delivered: DeliveredBorders): readonly BorderFeature[] {
	let features = 'file' in base.from ? delivered.polygons(base.from) : 'list' in base.from ? delivered.rows(base.from.list) : 'areas' in base.from ? base.from.areas.map(namedFeature) : [];
	for (const { key, table } of new Set([base, source])) if (table !== null) features = addTable(features, key, table, delivered.rows(table.file));
	return features;
}

function namedFeature({ code, name, above }: NamedArea, i: number): BorderFeature {
	return { place: i + 1, polygons: null, properties: new Map([[OWN.key.property, code], [OWN.name.property, name], [OWN.above.property, above ?? '']]) };
}

const fileOf = ({ from }: BorderSource): string | undefined => ('file' in from ? from.file : 'list' in from ? from.list : undefined);

const restArea = (rest: RestDescription): DeliveredArea => ({ ...rest, rest: true, polygons: null });
