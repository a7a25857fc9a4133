import type { AreaGeometry, Boundaries } from '#domain/delivery/boundaries.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import type { BorderFeature } from '../geodata/border-feature.ts';
import { geometryOf } from './area-geometry.ts';
import { matchBorders } from './match-borders.ts';

/**
 * Gives areas that have no polygon yet theirs out of a boundary file, found by their keys. Polygons that are known stay: other borders are
 * another Gebietsstand, and that takes a description.
 */
export function attachBorders(boundaries: Boundaries, features: readonly BorderFeature[], file: string, findings: FindingList): Boundaries {
	const current = boundaries.areas.filter((a) => a.validTo === null);
	const match = matchBorders(features, current);
	if (match === undefined) {
		findings.add(file, 'borders-not-recognised', 'blocks', () => ({ message: 'Keine Eigenschaft der Flächen enthält die Schlüssel einer Ebene.', advice: 'Prüfen Sie, ob die Schlüssel im Blatt „Gebiete“ dieselben sind wie in der Grenzdatei.' }));
		return boundaries;
	}
	const drawn = new Set(boundaries.geometries.map((g) => g.area));
	const members = current.filter((a) => a.level === match.level && !a.rest);
	const bare = members.filter((a) => !match.features.has(a.id) && !drawn.has(a.id));
	if (bare.length > 0) findings.add(file, 'area-without-polygon', 'warns', () => ({ column: match.property, message: `${bare.length} von ${members.length} Gebieten haben in der Grenzdatei keine Fläche (${some(bare.map((a) => `${a.name} ${a.code}`))}).`, advice: 'Ergänzen Sie die Flächen, oder lassen Sie es so: Auf der Karte fehlen diese Gebiete.' }));
	if (match.strangers.length > 0) findings.add(file, 'polygon-without-area', 'warns', () => ({ column: match.property, message: `${match.strangers.length} Flächen gehören zu keinem Gebiet (${some(match.strangers)}).`, advice: 'Ergänzen Sie die Gebiete im Blatt „Gebiete“, oder lassen Sie es so: Diese Flächen werden nicht gezeigt.' }));
	const kept = members.filter((a) => match.features.has(a.id) && drawn.has(a.id));
	if (kept.length > 0) findings.add(file, 'borders-kept', 'notes', () => ({ message: `${kept.length} Gebiete haben schon Grenzen; sie bleiben, wie sie sind.`, advice: 'Haben sich Grenzen geändert, braucht es einen neuen Gebietsstand und damit eine Beschreibung.' }));
	const added = members.flatMap((area): AreaGeometry[] => {
		const shapes = drawn.has(area.id) ? [] : (match.features.get(area.id) ?? []).flatMap((f) => (f.polygons === null ? [] : [f.polygons]));
		return shapes.length === 0 ? [] : geometryOf(area.id, shapes);
	});
	return { ...boundaries, geometries: [...boundaries.geometries, ...added] };
}

const some = (names: readonly string[]): string => `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}`;
