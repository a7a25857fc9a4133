import type { KommuneLook } from '../../kommune/look.ts';
import { contrastOf } from '../../kommune/contrast.ts';
import { parseColour } from '../../kommune/parse-colour.ts';
import { LEAST_CONTRAST } from '../../kommune/tones.ts';
import type { Faults } from './mapping/faults.ts';
import { Fields } from './mapping/fields.ts';

/** What the description says of the Kommune's look; the coat of arms is still the name of a file. */
export interface DescribedLook {
	readonly look: KommuneLook;
	/** File in the delivery's folder, or empty. */
	readonly armsFile: string;
}

/** The block `aussehen` of a Kommune. @param f the fields of `kommune` */
export function parseLook(f: Fields, faults: Faults): DescribedLook | null {
	if (!f.has('aussehen')) return null;
	const own = new Fields(f.item('aussehen'), faults, ['farbe', 'wappen']);
	const text = own.text('farbe', '');
	const colour = parseColour(text);
	if (text !== '' && colour === null) own.wrong('farbe', `„${text}“ ist keine Farbe in der Schreibweise #1a3da5.`, 'Nehmen Sie das Zeichen # und drei oder sechs Ziffern von 0 bis f, in Anführungszeichen.');
	const contrast = colour === null ? 21 : contrastOf(colour, '#ffffff');
	if (contrast < LEAST_CONTRAST) own.wrong('farbe', `Der Kontrast der Farbe zu Weiß ist ${german(contrast)} : 1; Verweise und Knöpfe brauchen mindestens ${german(LEAST_CONTRAST)} : 1.`, 'Nehmen Sie einen dunkleren Ton derselben Farbe.');
	const armsFile = own.text('wappen', '');
	if (armsFile !== '' && !/\.(svg|png)$/i.test(armsFile)) own.wrong('wappen', 'Ein Wappen ist eine SVG- oder PNG-Datei.', 'Nennen Sie eine Datei mit der Endung .svg oder .png im Lieferordner.');
	return { look: { colour, arms: null }, armsFile };
}

/** Cut, not rounded: 4.49 must not be told as 4,5. */
function german(ratio: number): string {
	return (Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',');
}
