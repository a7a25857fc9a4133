import type { DeliveredFile } from '../../office/delivered-file.ts';
import { writeTable } from '../../office/delivered-file.ts';
import { site } from '../borders/ground.ts';
import { makeRandom } from '../chance.ts';
import type { Gemeinde } from '../country/gemeinden.ts';
import { gemeinden } from '../country/gemeinden.ts';

const KM_PER_DEGREE = 111.195;

/** Word and name, and how many a town and a village have. */
const rules: readonly (readonly [word: string, name: (place: string) => string, inTown: number, inVillage: number])[] = [
	['Kita', (place) => `Kita ${place}`, 6, 2], ['Grundschule', (place) => `Grundschule ${place}`, 2, 1], ['Weiterführende Schule', (place) => `Oberschule ${place}`, 2, 0],
	['Jugendtreff', (place) => `Jugendtreff ${place}`, 1, 1], ['Familienzentrum', (place) => `Familienzentrum ${place}`, 1, 0], ['Sportverein', (place) => `TSV ${place}`, 2, 1],
	['Kirche', (place) => `Kirche ${place}`, 2, 1], ['Rathaus', (place) => `Rathaus ${place}`, 1, 1], ['Polizei', (place) => `Polizeistation ${place}`, 1, 0], ['Hausarzt', (place) => `Hausarztpraxis ${place}`, 3, 1], ['Dorfladen', (place) => `Dorfladen ${place}`, 0, 1]
];

/** The Kreis's directory of places, a table with longitude and latitude. */
export function placesFile(): DeliveredFile {
	const rows = gemeinden.flatMap((g) => rules.flatMap(([word, name, inTown, inVillage]) => Array.from({ length: g.title === 'Stadt' ? inTown : inVillage }, (_, i) => {
		const [longitude, latitude] = spot(g, word, i);
		return [`${g.code}-${word.slice(0, 3)}-${i + 1}`, word, i === 0 ? name(g.name) : `${name(g.name)} ${i + 1}`, g.name, degrees(longitude), degrees(latitude)];
	})));
	return writeTable('Kreis/Orte_2024.csv', { encoding: 'utf-8-bom', delimiter: ';', newline: '\r\n' }, [['Nr', 'Art', 'Name', 'Gemeinde', 'Länge', 'Breite'], ...rows]);
}

/** Not far from the middle of the municipality. */
function spot({ at, reach, code }: Gemeinde, word: string, i: number): [number, number] {
	const random = makeRandom('spot', code, word, i);
	const [east, north] = at.map((middle) => (middle + random.between(-0.3, 0.3) * reach) * site.kmPerUnit) as [number, number];
	return [site.longitude + east / (KM_PER_DEGREE * Math.cos((site.latitude * Math.PI) / 180)), site.latitude + north / KM_PER_DEGREE];
}

const degrees = (value: number): string => value.toFixed(6).replace('.', ',');
