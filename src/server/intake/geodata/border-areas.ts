import type { DeliveredArea } from '#domain/delivery/areas/settle-areas.ts';
import type { BorderSource } from '#domain/delivery/description.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { suggestion } from '#domain/delivery/nearest.ts';
import { joinAreas } from './join-areas.ts';
import type { BorderFeature } from './read-geojson.ts';

/** Features of one file → areas of the level, as the source says. `file` is where findings point. */
export function areasOfFile(source: BorderSource, features: readonly BorderFeature[], file: string, findings: FindingList): DeliveredArea[] {
	if (source.fixed !== null) {
		const [only] = features;
		const polygons = features.length === 1 && only !== undefined ? only.polygons : features.length === 0 ? null : joined(features, source.fixed.code, file, findings);
		return [{ level: source.level, code: source.fixed.code, name: source.fixed.name, above: null, rest: false, polygons }];
	}
	const seen = new Set<string>();
	return features.flatMap((feature) => {
		const code = property(feature, source.key, file, findings);
		const name = property(feature, source.name, file, findings);
		const above = source.above === null ? null : property(feature, source.above, file, findings);
		if (code === '') return [];
		if (seen.has(code)) {
			findings.add(file, 'duplicate-area', 'blocks', () => ({ row: feature.place, column: source.key, value: code, message: `Der Schlüssel „${code}“ kommt in den Grenzen zweimal vor.`, advice: 'Fassen Sie die Flächen zu einem MultiPolygon zusammen oder berichtigen Sie den Schlüssel.' }));
			return [];
		}
		seen.add(code);
		return [{ level: source.level, code, name, above, rest: false, polygons: feature.polygons }];
	});
}

/** Features of a lower level, put together by the key of the upper area that each of them names. */
export function joinedAreas(source: BorderSource, lower: readonly BorderFeature[], file: string, findings: FindingList): DeliveredArea[] {
	if (source.fixed !== null) return areasOfFile(source, lower, file, findings);
	const groups = new Map<string, { name: string; above: string | null; parts: BorderFeature[] }>();
	for (const feature of lower) {
		const code = property(feature, source.key, file, findings);
		if (code === '') continue;
		const above = source.above === null ? null : property(feature, source.above, file, findings);
		const group = groups.get(code) ?? { name: property(feature, source.name, file, findings), above, parts: [] };
		groups.set(code, group);
		group.parts.push(feature);
	}
	return [...groups].map(([code, group]) => ({ level: source.level, code, name: group.name, above: group.above, rest: false, polygons: joined(group.parts, code, file, findings) }));
}

function joined(parts: readonly BorderFeature[], code: string, file: string, findings: FindingList): DeliveredArea['polygons'] {
	const polygons = joinAreas(parts.map((f) => f.polygons));
	if (polygons === undefined) findings.add(file, 'cannot-join', 'blocks', () => ({ value: code, message: `Die Gebiete, aus denen „${code}“ zusammengefügt werden soll, überdecken sich.`, advice: 'Prüfen Sie, ob ein Gebiet doppelt in den Grenzen steht, oder liefern Sie eine eigene Datei für diese Ebene.' }));
	return polygons ?? null;
}

function property(feature: BorderFeature, key: string, file: string, findings: FindingList): string {
	const value = feature.properties.get(key) ?? '';
	if (value === '') findings.add(file, 'missing-property', 'blocks', () => ({
		row: feature.place, column: key, message: `Dem Gebiet ${feature.place} fehlt die Eigenschaft „${key}“.`,
		advice: `Berichtigen Sie den Namen in der Beschreibung oder ergänzen Sie die Datei.${suggestion(key, feature.properties.keys())}`
	}));
	return value;
}
