import type { FindingList } from '#domain/delivery/finding-list.ts';
import { turn, signedArea } from '#domain/geometry/flat-ring.ts';
import type { RawFeature, RawLayer } from '../layer/raw-layer.ts';
import { inGermany, likelySystems } from './germany.ts';
import type { Projection } from './to-degrees.ts';
import { projectionOf } from './to-degrees.ts';

const DEGREES = 'EPSG:4326';

/**
 * Turns all coordinates of a layer into longitude and latitude, in place; outer rings end counter-clockwise, holes clockwise (RFC 7946).
 * `told` is what the description says and counts before what the file says. Germany decides: where no point lies there as delivered and every
 * one with its coordinates swapped, they are swapped; where neither is so, nothing is guessed.
 */
export function projectLayer({ features, system }: RawLayer, told: string | null, file: string, findings: FindingList): void {
	const firsts = features.flatMap((f) => f.polygons.slice(0, 1).map((p): [number, number] => [p[0]?.[0] ?? Number.NaN, p[0]?.[1] ?? Number.NaN]));
	if (firsts.length === 0) return;
	const named = told ?? system;
	const swappedDegrees = firsts.every(([x, y]) => inGermany([y, x]));
	const chosen = named ?? (swappedDegrees || firsts.every(inGermany) ? DEGREES : null);
	const projection = chosen === null ? undefined : projectionOf(chosen);
	if (projection === undefined) return reportUnknown(named, firsts, file, findings);
	const at = ([x, y]: readonly [number, number]): readonly [number, number] => projection.toDegrees(x, y);
	const swapped = !firsts.some((p) => inGermany(at(p))) && firsts.every(([x, y]) => inGermany(at([y, x])));
	if (swapped) findings.add(file, 'axes-swapped', 'warns', () => ({ message: 'Die beiden Koordinaten sind vertauscht (Rechts- und Hochwert oder Länge und Breite); sie wurden getauscht gelesen.', advice: 'Prüfen Sie die Karte. Exportieren Sie künftig in der Reihenfolge Rechtswert, Hochwert.' }));
	if (projection.accuracy !== null) findings.add(file, 'coordinates-shifted', 'notes', () => ({ message: `Die Grenzen liegen im alten deutschen Lagenetz; umgerechnet sind sie auf etwa ${projection.accuracy} m genau.`, advice: 'Wo das nicht reicht, liefern Sie sie in ETRS89/UTM (EPSG:25832 oder EPSG:25833).' }));
	let outside = 0;
	for (const feature of features) if (!project(feature, projection, swapped)) outside++;
	if (outside > 0) findings.add(file, 'outside-germany', 'blocks', () => ({ message: `${outside === features.length ? 'Alle Gebiete' : `${outside} von ${features.length} Gebieten`} lägen außerhalb Deutschlands.`, advice: adviceFor(firsts, 'Prüfen Sie das Koordinatensystem des Exports') }));
}

/** False where a point of the area does not lie in Germany. */
function project({ polygons }: RawFeature, projection: Projection, swapped: boolean): boolean {
	let inside = true;
	for (const rings of polygons) rings.forEach((ring, r) => {
		for (let i = 0; i < ring.length; i += 2) {
			const x = ring[i] as number, y = ring[i + 1] as number;
			const degrees = swapped ? projection.toDegrees(y, x) : projection.toDegrees(x, y);
			[ring[i], ring[i + 1]] = degrees;
			inside &&= inGermany(degrees);
		}
		if (signedArea(ring) > 0 !== (r === 0)) turn(ring);
	});
	return inside;
}

function reportUnknown(named: string | null, firsts: readonly (readonly [number, number])[], file: string, findings: FindingList): void {
	if (named === null) findings.add(file, 'coordinates-unknown', 'blocks', () => ({ message: 'Die Datei sagt nicht, in welchem Koordinatensystem sie liegt, und Längen und Breiten in Deutschland sind es nicht.', advice: adviceFor(firsts, 'Fragen Sie die Stelle, die exportiert hat') }));
	else findings.add(file, 'coordinates-unreadable', 'blocks', () => ({ value: named, message: 'Das Koordinatensystem der Datei ist hier nicht bekannt, oder seine Lage zu WGS 84 ist nicht angegeben.', advice: adviceFor(firsts, 'Exportieren Sie in ETRS89/UTM') }));
}

function adviceFor(firsts: readonly (readonly [number, number])[], otherwise: string): string {
	const likely = likelySystems(firsts);
	return likely.length === 0 ? `${otherwise}, oder nennen Sie es mit „koordinaten: …“.` : `Nennen Sie es mit „koordinaten: …“. Den Zahlen nach möglich: ${likely.slice(0, 4).join(', ')}.`;
}
