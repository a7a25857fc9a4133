import type { DeliveredArea } from '#domain/delivery/areas/settle-areas.ts';
import type { AreaText } from '#domain/delivery/description/border-file.ts';
import type { BorderSource } from '#domain/delivery/description/border-source.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { areaText, demandText } from './area-text.ts';
import type { BorderFeature } from './border-feature.ts';
import { joinPolygons } from '#server/base/geometry/join-polygons.ts';

/** Where the features of a source lie, and where they name the area above. */
export interface Place {
	/** Where findings point. */
	readonly file: string;
	/** null: nothing in the features says it. */
	readonly above: AreaText | null;
}

/** Features → areas of the level. Features with the same key are one area only where the source joins or lists: two polygons with one key block. */
export function borderAreas(source: BorderSource, features: readonly BorderFeature[], { file, above }: Place, findings: FindingList): DeliveredArea[] {
	if (source.fixed !== null) return [{ level: source.level, ...source.fixed, above: null, rest: false, polygons: joined(features, source.fixed.code, file, findings) }];
	const groups = new Map<string, BorderFeature[]>();
	for (const feature of features) {
		const code = demandText(feature, source.key, file, findings);
		const group = groups.get(code);
		if (code === '') continue;
		if (group === undefined) groups.set(code, [feature]);
		else if ('file' in source.from) findings.add(file, 'duplicate-area', 'blocks', () => ({ row: feature.place, column: source.key.property, value: code, message: `Der Schlüssel „${code}“ kommt in den Grenzen zweimal vor.`, advice: 'Fassen Sie die Flächen zu einem MultiPolygon zusammen oder berichtigen Sie den Schlüssel.' }));
		else group.push(feature);
	}
	return [...groups].map(([code, group]) => ({
		level: source.level, code, rest: false, polygons: joined(group, code, file, findings),
		name: agreed(group, source.name, code, file, findings), above: above === null ? null : agreed(group, above, code, file, findings)
	}));
}

/** The text that all features of an area have; two different ones block. */
function agreed(group: readonly BorderFeature[], text: AreaText, code: string, file: string, findings: FindingList): string {
	const [first, ...others] = group as readonly [BorderFeature, ...BorderFeature[]];
	const found = demandText(first, text, file, findings);
	const other = others.find((f) => areaText(f, text) !== found);
	if (other !== undefined) findings.add(file, 'contradicting-property', 'blocks', () => ({
		row: other.place, column: text.property, value: areaText(other, text), message: `Für das Gebiet „${code}“ nennt die Datei auch „${found}“.`, advice: 'Berichtigen Sie die Datei: Ein Gebiet hat einen Namen und liegt in einem Gebiet.'
	}));
	return found;
}

function joined(parts: readonly BorderFeature[], code: string, file: string, findings: FindingList): DeliveredArea['polygons'] {
	const shapes = parts.flatMap((f) => (f.polygons === null ? [] : [f.polygons]));
	if (shapes.length < 2) return shapes[0] ?? null;
	const polygons = joinPolygons(shapes);
	if (polygons === undefined) findings.add(file, 'cannot-join', 'blocks', () => ({ value: code, message: `Die Gebiete, aus denen „${code}“ zusammengefügt werden soll, überdecken sich.`, advice: 'Prüfen Sie, ob ein Gebiet doppelt in den Grenzen steht, oder liefern Sie eine eigene Datei für diese Ebene.' }));
	return polygons ?? null;
}
