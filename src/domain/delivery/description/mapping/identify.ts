import { suggestion } from '../../nearest.ts';
import type { Faults, KeyPath } from './faults.ts';
import type { Fields } from './fields.ts';
import { checkId, checkOnce } from './names.ts';

/** `id`, or in its place `katalog`: then what the entry does not say is as the shipped catalogue has it (`usual`). */
export function identify<T extends { readonly id: string }>(f: Fields, catalogue: readonly T[], seen: Set<string>, faults: Faults): { readonly id: string; readonly usual: T | undefined } {
	if (!f.has('katalog')) {
		const id = f.text('id');
		checkId(id, [...f.path, 'id'], faults);
		checkOnce(id, seen, f.path, faults);
		return { id, usual: undefined };
	}
	if (f.has('id')) f.wrong('id', '„katalog“ nennt schon die Kennung.', 'Streichen Sie „id“, oder beschreiben Sie den Eintrag ohne „katalog“.');
	const id = f.text('katalog');
	const usual = catalogue.find((entry) => entry.id === id);
	if (usual === undefined) notInCatalogue(id, catalogue.map((entry) => entry.id), [...f.path, 'katalog'], faults);
	checkOnce(id, seen, f.path, faults);
	return { id, usual };
}

/** The name stands nowhere in the shipped catalogue. */
export function notInCatalogue(id: string, ids: readonly string[], path: KeyPath, faults: Faults): void {
	faults.add(path, 'description-unknown-reference', `„${id}“ steht nicht im Katalog.`, `Was der Katalog enthält, zeigt „npm run keck -- catalogue“.${suggestion(id, ids)}`, id);
}
