import { join } from 'node:path';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import type { Arms } from '#domain/kommune/look.ts';
import { findFiles } from '../find-files.ts';
import { readBytes } from '../read-bytes.ts';
import { cleanSvg } from './clean-svg.ts';

/** A coat of arms stands in the head of every page, a finger wide. */
const LIMIT = { bytes: 200 * 1024, pixels: 2000 } as const;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The file that the description names, checked and cleaned; null with a finding where it cannot be taken. @param folder of the delivery */
export async function readArms(folder: string, name: string, findings: FindingList): Promise<Arms | null> {
	const found = await findFiles(folder, name);
	if (found.kind === 'outside') {
		findings.add(name, 'outside-folder', 'blocks', () => ({ value: name, message: 'Das Wappen liegt außerhalb des Lieferordners.', advice: 'Legen Sie die Datei in den Ordner.' }));
		return null;
	}
	const read = found.names[0] === undefined ? { kind: 'missing' as const } : await readBytes(join(folder, found.names[0]), LIMIT.bytes);
	if (read.kind !== 'bytes') {
		findings.add(name, read.kind === 'missing' ? 'missing-file' : 'file-too-large', 'blocks', () => ({
			value: name, message: read.kind === 'missing' ? `Das Wappen „${name}“ fehlt im Lieferordner.` : 'Das Wappen ist größer als 200 KiB.',
			advice: read.kind === 'missing' ? 'Legen Sie die Datei dazu, oder berichtigen Sie „wappen“.' : 'Speichern Sie es einfacher oder kleiner.'
		}));
		return null;
	}
	return /\.png$/i.test(name) ? pngArms(read.bytes, name, findings) : svgArms(read.bytes, name, findings);
}

function pngArms(bytes: Buffer, name: string, findings: FindingList): Arms | null {
	const isPng = bytes.length > 33 && bytes.subarray(0, 8).equals(PNG) && bytes.toString('latin1', 12, 16) === 'IHDR';
	const [width, height] = isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [0, 0];
	if (width > 0 && height > 0 && width <= LIMIT.pixels && height <= LIMIT.pixels) return { mediaType: 'image/png', content: bytes.toString('base64') };
	findings.add(name, 'arms-not-readable', 'blocks', () => ({ message: isPng ? `Das Bild hat ${width} × ${height} Punkte; mehr als ${LIMIT.pixels} auf einer Seite werden nicht genommen.` : 'Die Datei ist kein PNG-Bild.', advice: 'Speichern Sie das Wappen als PNG mit etwa 200 Punkten Höhe, besser als SVG.' }));
	return null;
}

function svgArms(bytes: Buffer, name: string, findings: FindingList): Arms | null {
	const cleaned = cleanSvg(bytes.toString('utf8').replace(/^\ufeff/, ''));
	if (cleaned === null) {
		findings.add(name, 'arms-not-readable', 'blocks', () => ({ message: 'Die Datei ist kein SVG, das sich sicher zeigen lässt: kein fehlerfreies XML, eine Dokumenttyp-Angabe mit eigenen Zeichen, oder ohne Größe (viewBox).', advice: 'Speichern Sie das Wappen als „einfaches SVG“, oder nehmen Sie ein PNG.' }));
		return null;
	}
	if (cleaned.removed.length > 0) findings.add(name, 'arms-cleaned', 'warns', () => ({ value: cleaned.removed.join(', '), message: 'Aus dem Wappen wurde ausgelassen, was kein stehendes Bild ist oder aus der Datei hinausführt.', advice: 'Sehen Sie sich das Wappen auf der Seite an; fehlt etwas, wandeln Sie Schrift und eingebettete Bilder in Pfade um.' }));
	return { mediaType: 'image/svg+xml', content: cleaned.text };
}
