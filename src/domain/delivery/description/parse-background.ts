import type { Background } from '../../kommune/background.ts';
import { isTileAddress } from '../../kommune/background.ts';
import type { Faults } from './mapping/faults.ts';
import { Fields } from './mapping/fields.ts';

/** `hintergrund: {adresse: "https://…/{z}/{x}/{y}.png", quelle: …, anbieter: …}`, or null where the Kommune names none. */
export function parseBackground(kommune: Fields, faults: Faults): Background | null {
	if (!kommune.has('hintergrund')) return null;
	const f = new Fields(kommune.item('hintergrund'), faults, ['adresse', 'quelle', 'anbieter']);
	const background = { address: f.text('adresse'), attribution: f.text('quelle'), provider: f.text('anbieter') };
	if (background.address === '' || isTileAddress(background.address)) return background.address === '' ? null : background;
	faults.add([...f.path, 'adresse'], 'description-wrong-value', `„${background.address.slice(0, 60)}“ ist keine Adresse von Kartenkacheln.`, 'Sie beginnt mit https:// und einem ausgeschriebenen Rechnernamen und enthält {z}, {x} und {y} je einmal.', background.address);
	return null;
}
