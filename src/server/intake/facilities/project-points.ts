import type { FacilityRow } from '#domain/delivery/facilities/facility-row.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { inGermany, likelySystems } from '../geodata/projection/germany.ts';
import type { Projection } from '../geodata/projection/to-degrees.ts';
import { projectionOf } from '../geodata/projection/to-degrees.ts';
import type { RawPoint, RawPoints } from './raw-point.ts';

type Pair = readonly [number, number];
const DEGREES = 'EPSG:4326';

/**
 * Coordinates → degrees, as for borders: what the description says counts before what the file says, and Germany decides. Where most points lie there only with
 * their coordinates swapped, all are read swapped. A point without place, or far away, is left out and told.
 */
export function projectPoints({ points, system }: RawPoints, told: string | null, file: string, findings: FindingList): FacilityRow[] {
	const placed = points.filter((p) => {
		const there = Number.isFinite(p.x) && Number.isFinite(p.y);
		if (!there) reportNoPlace(p, file, findings);
		return there;
	});
	const pairs = placed.map(({ x, y }): Pair => [x, y]);
	const mostly = (lies: (pair: Pair) => boolean): boolean => pairs.filter(lies).length * 2 > pairs.length;
	const named = told ?? system ?? (mostly(inGermany) || mostly(([x, y]) => inGermany([y, x])) ? DEGREES : null);
	const projection = named === null ? undefined : projectionOf(named);
	if (pairs.length === 0) return [];
	if (projection === undefined) {
		reportSystem(named, pairs, file, findings);
		return [];
	}
	const swapped = !mostly((p) => inGermany(at(projection, p))) && mostly(([x, y]) => inGermany(at(projection, [y, x])));
	if (swapped) findings.add(file, 'axes-swapped', 'warns', () => ({ message: 'Die beiden Koordinaten sind vertauscht (Rechts- und Hochwert oder Länge und Breite); sie wurden getauscht gelesen.', advice: 'Tauschen Sie „laenge“ und „breite“ in der Beschreibung, oder exportieren Sie in der Reihenfolge Rechtswert, Hochwert.' }));
	if (projection.accuracy !== null) findings.add(file, 'coordinates-shifted', 'notes', () => ({ message: `Die Punkte liegen im alten deutschen Lagenetz; umgerechnet sind sie auf etwa ${projection.accuracy} m genau.`, advice: 'Wo das nicht reicht, liefern Sie sie in ETRS89/UTM (EPSG:25832 oder EPSG:25833).' }));
	const rows = placed.flatMap(({ row, texts, x, y }): FacilityRow[] => {
		const [lon, lat] = at(projection, swapped ? [y, x] : [x, y]);
		if (inGermany([lon, lat])) return [{ row, texts, lon, lat }];
		findings.add(file, 'facility-far-away', 'warns', () => ({ row, value: `${x} ${y}`, message: 'Der Punkt läge außerhalb Deutschlands; die Einrichtung fehlt im Atlas.', advice: 'Prüfen Sie die Koordinaten: vertauscht, eine Null (0, 0), ein verrutschtes Komma oder ein anderes Koordinatensystem.' }));
		return [];
	});
	if (rows.length === 0) reportSystem(named, pairs, file, findings);
	return rows;
}

const at = (projection: Projection, [x, y]: Pair): Pair => projection.toDegrees(x, y);

function reportNoPlace({ row, instead }: RawPoint, file: string, findings: FindingList): void {
	if (instead === '') findings.add(file, 'facility-no-place', 'warns', () => ({ row, message: 'Die Einrichtung hat keine Koordinaten; sie fehlt im Atlas.', advice: 'Ergänzen Sie die Koordinaten. Der Atlas sucht keine Adressen.' }));
	else findings.add(file, 'facility-unreadable-place', 'warns', () => ({ row, value: instead, message: 'Die Koordinaten sind nicht lesbar; die Einrichtung fehlt im Atlas.', advice: 'Liefern Sie einen Punkt oder zwei Zahlen, zum Beispiel 13,3844 und 52,5225.' }));
}

function reportSystem(named: string | null, pairs: readonly Pair[], file: string, findings: FindingList): void {
	const likely = likelySystems(pairs.slice(0, 1000));
	const advice = likely.length === 0 ? 'Nennen Sie das Koordinatensystem mit „koordinaten: …“, oder fragen Sie die Stelle, die exportiert hat.' : `Nennen Sie es mit „koordinaten: …“. Den Zahlen nach möglich: ${likely.slice(0, 4).join(', ')}.`;
	if (named === null) findings.add(file, 'coordinates-unknown', 'blocks', () => ({ message: 'Die Datei sagt nicht, in welchem Koordinatensystem sie liegt, und Längen und Breiten in Deutschland sind es nicht.', advice }));
	else findings.add(file, 'coordinates-unreadable', 'blocks', () => ({ value: named, message: 'In diesem Koordinatensystem liegt kein Punkt in Deutschland, oder es ist hier nicht bekannt.', advice }));
}
