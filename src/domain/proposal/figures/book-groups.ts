import { CATALOGUE_CLASSIFICATIONS } from '../../catalogue/catalogue-classifications.ts';
import type { AgeGroup } from '../vocabulary/age-group.ts';
import { ageCode, ageName, settleAge } from '../vocabulary/settled-age.ts';
import type { FigureBook } from './figure-book.ts';
import type { Groups } from './groups.ts';

/** Takes the groups that words named down in the book. */
export function bookGroups(age: AgeGroup | undefined, groups: ReadonlyMap<string, string>, ages: readonly AgeGroup[], book: FigureBook): Groups {
	const found = new Map(groups);
	for (const [id, code] of groups) {
		const known = CATALOGUE_CLASSIFICATIONS.find((c) => c.id === id);
		book.code(id, known?.name ?? id, code, known?.codes.find((c) => c.code === code)?.name ?? code);
	}
	if (age !== undefined) {
		const settled = settleAge(age, ages);
		book.code('alter', 'Alter', ageCode(settled), ageName(settled));
		found.set('alter', ageCode(settled));
	}
	return found;
}
