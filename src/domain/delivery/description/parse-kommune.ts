import type { Kommune } from '../../kommune/kommune.ts';
import { RESERVED_SLUGS } from '../../kommune/reserved-slugs.ts';
import type { Faults } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';
import { checkId } from './mapping/names.ts';
import { parseLook } from './parse-look.ts';
import { parseKommuneRules } from './secrecy/parse-rules.ts';
import { parseBackground } from './parse-background.ts';
import { YES_NO } from './words.ts';

/** @returns the Kommune, and the file of its coat of arms where one is named */
export function parseKommune(item: Item, faults: Faults): { readonly kommune: Kommune; readonly armsFile: string } {
	const f = new Fields(item, faults, ['kuerzel', 'name', 'ags', 'erfunden', 'stelle', 'kontakt', 'quelle', 'lizenz', 'beschreibung', 'geheimhaltung', 'aussehen', 'hintergrund']);
	const slug = f.text('kuerzel');
	checkId(slug, [...f.path, 'kuerzel'], faults);
	if (RESERVED_SLUGS.includes(slug)) faults.add([...f.path, 'kuerzel'], 'description-reserved-name', `„${slug}“ ist als Kürzel vergeben.`, `Wählen Sie ein anderes als ${RESERVED_SLUGS.join(', ')}.`, slug);
	const ags = f.text('ags');
	if (ags !== '' && !/^\d{5}(\d{3})?$/.test(ags)) faults.add([...f.path, 'ags'], 'description-wrong-value', `„${ags}“ ist kein Amtlicher Gemeindeschlüssel.`, 'Er hat 8 Ziffern (Kreise: 5), auch führende Nullen.', ags);
	const licence = f.has('lizenz') ? new Fields(f.item('lizenz'), faults, ['name', 'url']) : undefined;
	const described = parseLook(f, faults);
	const kommune: Kommune = {
		slug, name: f.text('name'), ags,
		invented: f.choice('erfunden', YES_NO, false),
		office: f.text('stelle', ''), contact: f.text('kontakt', ''), attribution: f.text('quelle'),
		licence: { name: licence?.text('name') ?? '', url: licence?.text('url', '') ?? '' },
		about: f.text('beschreibung', ''),
		background: parseBackground(f, faults),
		...parseKommuneRules(f, faults),
		...(described === null ? {} : { look: described.look })
	};
	return { kommune, armsFile: described?.armsFile ?? '' };
}
