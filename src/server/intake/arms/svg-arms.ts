/** A coat of arms drawn as SVG. */
import type { FindingList } from '#domain/delivery/finding-list.ts';
import type { Arms } from '#domain/kommune/look.ts';
import { cleanSvg } from './clean-svg.ts';

export function svgArms(bytes: Buffer, name: string, findings: FindingList): Arms | null {
	const cleaned = cleanSvg(bytes.toString('utf8').replace(/^\ufeff/, ''));
	if (cleaned === null) {
		findings.add(name, 'arms-not-readable', 'blocks', () => ({ message: 'Die Datei ist kein SVG, das sich sicher zeigen lässt: kein fehlerfreies XML, eine Dokumenttyp-Angabe mit eigenen Zeichen, oder ohne Größe (viewBox).', advice: 'Speichern Sie das Wappen als „einfaches SVG“, oder nehmen Sie ein PNG.' }));
		return null;
	}
	if (cleaned.removed.length > 0) findings.add(name, 'arms-cleaned', 'warns', () => ({ value: cleaned.removed.join(', '), message: 'Aus dem Wappen wurde ausgelassen, was kein stehendes Bild ist oder aus der Datei hinausführt.', advice: 'Sehen Sie sich das Wappen auf der Seite an; fehlt etwas, wandeln Sie Schrift und eingebettete Bilder in Pfade um.' }));
	return { mediaType: 'image/svg+xml', content: cleaned.text };
}
