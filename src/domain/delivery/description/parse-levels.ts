import type { Level } from '../../area/area.ts';
import { CATALOGUE_THEMES } from '../../catalogue/catalogue-themes.ts';
import type { Theme } from '../../indicator/indicator.ts';
import type { Faults } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';
import { identify } from './mapping/identify.ts';
import { checkId, checkOnce } from './mapping/names.ts';

export function parseLevels(items: readonly Item[], faults: Faults): Level[] {
	const seen = new Set<string>();
	return items.map((item) => {
		const f = new Fields(item, faults, ['id', 'name', 'plural']);
		const id = f.text('id');
		checkId(id, [...f.path, 'id'], faults);
		checkOnce(id, seen, f.path, faults);
		const name = f.text('name');
		return { id, name, plural: f.text('plural', name) };
	});
}

export function parseThemes(items: readonly Item[], faults: Faults): Theme[] {
	const seen = new Set<string>();
	return items.map((item) => {
		const f = new Fields(item, faults, ['id', 'katalog', 'name', 'beschreibung']);
		const { id, usual } = identify(f, CATALOGUE_THEMES, seen, faults);
		return { id, name: f.text('name', usual?.name), description: f.text('beschreibung', usual?.description ?? '') };
	});
}
