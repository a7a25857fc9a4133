import type { FindingList } from '#domain/delivery/finding-list.ts';
import type { Arms } from '#domain/kommune/look.ts';

/** A coat of arms stands in the head of every page, a finger wide. */
export const LIMIT = { bytes: 200 * 1024, pixels: 2000 } as const;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function pngArms(bytes: Buffer, name: string, findings: FindingList): Arms | null {
	const isPng = bytes.length > 33 && bytes.subarray(0, 8).equals(PNG) && bytes.toString('latin1', 12, 16) === 'IHDR';
	const [width, height] = isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [0, 0];
	if (width > 0 && height > 0 && width <= LIMIT.pixels && height <= LIMIT.pixels) return { mediaType: 'image/png', content: bytes.toString('base64') };
	findings.add(name, 'arms-not-readable', 'blocks', () => ({ message: isPng ? `Das Bild hat ${width} × ${height} Punkte; mehr als ${LIMIT.pixels} auf einer Seite werden nicht genommen.` : 'Die Datei ist kein PNG-Bild.', advice: 'Speichern Sie das Wappen als PNG mit etwa 200 Punkten Höhe, besser als SVG.' }));
	return null;
}
