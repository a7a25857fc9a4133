import proj4 from 'proj4';
import type { DeliveredFile } from '../../office/delivered-file.ts';
import { writeTable } from '../../office/delivered-file.ts';
import { kitas, otherPlaces } from '../facilities/places.ts';

const UTM = '+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs';
const metres = (value: number): string => value.toFixed(1).replace('.', ',');

/** The youth office's list of Kitas: a table with UTM coordinates, as its address register gives them. */
export function kitaListFile(): DeliveredFile {
	const rows = kitas().map((k) => {
		const [east = 0, north = 0] = proj4(UTM, [k.longitude, k.latitude]);
		return [k.key, k.name, k.provider, k.street, k.places, metres(east), metres(north)];
	});
	return writeTable('Jugendamt/Kitas_2024.csv', { encoding: 'windows-1252', delimiter: ';', newline: '\r\n' }, [['Nr', 'Einrichtung', 'Träger', 'Anschrift', 'Plätze', 'Rechtswert', 'Hochwert'], ...rows]);
}

/** The planning office's other places of the social space, GeoJSON in WGS84. */
export function placesFile(): DeliveredFile {
	const lines = otherPlaces().map((p) => JSON.stringify({
		type: 'Feature', properties: { nr: p.key, art: p.word, name: p.name, strasse: p.street, traeger: p.provider }, geometry: { type: 'Point', coordinates: [p.longitude, p.latitude] }
	}));
	return { path: 'Stadtplanung/orte_2024.geojson', bytes: Buffer.from(`{"type":"FeatureCollection","name":"Musterstadt (erfunden)","features":[\n${lines.join(',\n')}\n]}\n`, 'utf8') };
}
