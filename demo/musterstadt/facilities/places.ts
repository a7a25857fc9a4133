import { site } from '../borders/ground.ts';
import { makeRandom } from '../chance.ts';
import { kitaPlaces } from '../figures/kita.ts';
import { lastYear } from '../town/districts.ts';
import type { Fabric, Patch } from '../town/patch.ts';
import { groundPatches } from '../town/patches.ts';
import { quarterRows } from '../town/quarters.ts';
import type { InventedPlace } from './invented-place.ts';

const KM_PER_DEGREE = 111.195;
const names = new Map(quarterRows.map(([code, name]) => [code, name]));
const nameOf = (patch: Patch): string => names.get(patch.after) ?? (patch.after === '0608' ? 'Birkenfeld-Nord' : 'Birkenfeld-Süd');

const streets = ['Lindenweg', 'Am Anger', 'Schulstraße', 'Mühlgasse', 'Erlenring', 'Kastanienallee', 'Saumeufer', 'Bachstraße', 'Hofwiese', 'Rosenstraße', 'Turmgasse', 'Feldrain'];
const kitaNames = ['Sonnenhof', 'Wirbelwind', 'Pusteblume', 'Regenbogen', 'Villa Kunterbunt', 'Saumezwerge', 'Waldwichtel', 'Löwenzahn', 'Apfelbäumchen', 'Sternschnuppe', 'Am Bach', 'Entdeckerland'];
const providers = ['Stadt Musterstadt', 'Lebenswege Musterstadt gGmbH', 'Elterninitiative e. V.', 'Evangelischer Kirchenkreis', 'Katholische Pfarrgemeinde', 'Wohlfahrt Saumetal e. V.'];

/** What else stands in a patch: word, name, who runs it, and how likely per patch by how it is built (1.5: one or two). */
interface Rule {
	readonly word: string;
	readonly name: (quarter: string) => string;
	readonly provider: string;
	readonly chance: Partial<Readonly<Record<Fabric, number>>>;
}

const TOWN = 'Stadt Musterstadt';
const rules: readonly Rule[] = [
	{ word: 'Grundschule', name: (q) => `Grundschule ${q}`, provider: TOWN, chance: { centre: 0.5, tenements: 0.8, estate: 0.9, rows: 0.5, houses: 0.35, village: 0.3 } },
	{ word: 'Gesamtschule', name: (q) => `Gesamtschule ${q}`, provider: TOWN, chance: { tenements: 0.2, estate: 0.3, rows: 0.1 } },
	{ word: 'Gymnasium', name: (q) => `Gymnasium ${q}`, provider: TOWN, chance: { centre: 0.4, houses: 0.1 } },
	{ word: 'Spielplatz', name: (q) => `Spielplatz ${q}`, provider: TOWN, chance: { centre: 0.8, tenements: 1.4, estate: 2.3, rows: 1.6, houses: 1.3, village: 0.9 } },
	{ word: 'Jugendzentrum', name: (q) => `Jugendhaus ${q}`, provider: TOWN, chance: { centre: 0.2, tenements: 0.3, estate: 0.7, rows: 0.15, village: 0.1 } },
	{ word: 'Bürgerhaus', name: (q) => `Nachbarschaftstreff ${q}`, provider: 'Nachbarn in Musterstadt e. V.', chance: { tenements: 0.45, estate: 0.8, rows: 0.2, village: 0.4 } },
	{ word: 'Beratung', name: (q) => `Familienberatung ${q}`, provider: 'Lebenswege Musterstadt gGmbH', chance: { centre: 0.7, tenements: 0.35, estate: 0.5 } },
	{ word: 'Sportverein', name: (q) => `SV ${q}`, provider: '', chance: { rows: 0.45, houses: 0.45, village: 0.8, tenements: 0.3 } },
	{ word: 'Kirchengemeinde', name: (q) => `Kirche ${q}`, provider: '', chance: { centre: 1.2, tenements: 0.6, rows: 0.4, houses: 0.4, village: 1 } },
	{ word: 'Moscheegemeinde', name: (q) => `Moschee ${q}`, provider: '', chance: { tenements: 0.2, estate: 0.25 } },
	{ word: 'Bürgeramt', name: (q) => `Bürgerbüro ${q}`, provider: TOWN, chance: { centre: 0.5, tenements: 0.12, estate: 0.15 } },
	{ word: 'Polizeiwache', name: (q) => `Polizeiwache ${q}`, provider: 'Land', chance: { centre: 0.2, estate: 0.15, tenements: 0.08 } },
	{ word: 'Kinderarzt', name: (q) => `Kinderarztpraxis ${q}`, provider: '', chance: { centre: 0.6, tenements: 0.3, houses: 0.3, rows: 0.1 } },
	{ word: 'Supermarkt', name: (q) => `Markt ${q}`, provider: '', chance: { centre: 1.5, tenements: 1.1, estate: 1.2, rows: 0.7, houses: 0.4, village: 0.3, industry: 1 } }
];

/** Kitas, as many groups of houses as the places of the last year need; the same every time. */
export function kitas(): InventedPlace[] {
	return groundPatches.flatMap((patch) => {
		const counts = kitaPlaces(patch, lastYear);
		const all = (counts['u3'] ?? 0) + (counts['3-5'] ?? 0);
		const houses = Math.ceil(all / 110);
		return Array.from({ length: houses }, (_, i): InventedPlace => {
			const random = makeRandom('kita house', patch.id, i);
			const name = `Kita ${pick(kitaNames, random.next())} ${nameOf(patch)}`;
			const places = Math.floor(all / houses) + (i < all % houses ? 1 : 0);
			return { key: `K${patch.id}-${i + 1}`, word: 'Kita', name, provider: pick(providers, random.next()), places, ...spot(patch, 'kita house', i) };
		});
	});
}

/** Everything else that makes a quarter. */
export function otherPlaces(): InventedPlace[] {
	return rules.flatMap(({ word, name, provider, chance }, rule) => groundPatches.flatMap((patch) => {
		const expected = chance[patch.fabric] ?? 0;
		const number = Math.floor(expected + makeRandom(word, patch.id).next());
		return Array.from({ length: number }, (_, i): InventedPlace => ({
			key: `${String.fromCharCode(65 + rule)}${patch.id}-${i + 1}`, word, name: `${name(nameOf(patch))}${number > 1 ? ` ${i + 1}` : ''}`, provider, places: 0, ...spot(patch, word, i)
		}));
	}));
}

/** Somewhere within a few streets of the middle of the patch. */
function spot(patch: (typeof groundPatches)[number], word: string, i: number): Pick<InventedPlace, 'street' | 'longitude' | 'latitude'> {
	const random = makeRandom('spot', word, patch.id, i);
	const [east, north] = [patch.at[0] + random.between(-0.3, 0.3), patch.at[1] + random.between(-0.3, 0.3)];
	const latitude = site.latitude + (north * site.kmPerUnit) / KM_PER_DEGREE;
	const longitude = site.longitude + (east * site.kmPerUnit) / (KM_PER_DEGREE * Math.cos((site.latitude * Math.PI) / 180));
	return { street: `${pick(streets, random.next())} ${1 + Math.floor(random.next() * 60)}`, longitude: Number(longitude.toFixed(6)), latitude: Number(latitude.toFixed(6)) };
}

function pick(from: readonly string[], share: number): string {
	return from[Math.floor(share * from.length)] ?? '';
}
