import { spellKommune } from '../../spelling/spell-kommune.ts';
import { withoutEmpty } from '../../spelling/word-of.ts';
import type { CellFaults } from '../cell-faults.ts';
import type { KommuneField } from '../form/kommune-fields.ts';
import { LICENCES } from '../form/kommune-fields.ts';
import { labelOf } from '../form/label-of.ts';
import type { KnownKommune } from '../known-kommune.ts';
import type { FilledBook, Places } from './filled-book.ts';

const NEEDED: Readonly<Partial<Record<KommuneField, string>>> = { kuerzel: 'neustadt', name: 'Neustadt', ags: '00000000' };

/**
 * The block `kommune`. Of a Kommune that is known, what is filled in takes the place of what was told before, but rules of secrecy can only
 * become stricter here. What is missing gets a fault and a harmless value, so that everything else is checked as well.
 */
export function describeKommune(book: FilledBook, known: KnownKommune | null, faults: CellFaults, places: Places): Record<string, unknown> {
	const told = (id: KommuneField): string => book.kommune.get(id)?.text ?? '';
	for (const [id, { place }] of book.kommune) places.set(`kommune.${id}`, place);
	const before = known === null ? {} : spellKommune(known.settings.kommune);
	if (known === null) for (const [id, entry] of book.kommune) if (id in NEEDED && entry.text === '') {
		faults.at(entry, 'form-missing', 'blocks', `Die Angabe „${labelOf(id)}“ fehlt.`, 'Füllen Sie die Zelle aus.');
	}
	const office = told('stelle');
	const name = told('name') || NEEDED.name || '';
	const fresh = known === null ? { ...NEEDED, quelle: office === '' ? name : `${name}, ${office}`, erfunden: told('erfunden').toLowerCase() || 'nein' } : {};
	const licence = told('lizenz');
	const filled = withoutEmpty({
		kuerzel: told('kuerzel'), name: told('name'), ags: told('ags'), stelle: office, kontakt: told('kontakt'),
		lizenz: licence === '' ? '' : withoutEmpty({ name: licence, url: LICENCES[licence] ?? '' })
	});
	return { ...before, ...fresh, ...filled, geheimhaltung: secrecy(book, known, faults) };
}

function secrecy(book: FilledBook, known: KnownKommune | null, faults: CellFaults): Record<string, unknown> {
	const before = (known === null ? {} : spellKommune(known.settings.kommune)['geheimhaltung'] ?? {}) as Record<string, unknown>;
	const entry = book.kommune.get('mindestzahl');
	if (entry === undefined || entry.text === '') return before;
	const now = known?.settings.kommune.rules.minimumCount ?? 0;
	const wished = Number(entry.text);
	if (!Number.isInteger(wished) || wished < 3) faults.at(entry, 'form-wrong-number', 'blocks', 'Die Mindestzahl ist eine ganze Zahl ab 3.', 'Berichtigen Sie die Zahl, oder lassen Sie die Zelle leer.');
	else if (wished < now) faults.at(entry, 'secrecy-kept', 'warns', `Bisher gilt die Mindestzahl ${now}; dabei bleibt es.`, 'Eine Arbeitsmappe kann die Geheimhaltung nur strenger machen. Wer sie lockern darf, tut es mit einer Beschreibung.');
	return { ...before, mindestzahl: String(Number.isInteger(wished) ? Math.max(wished, now, 3) : 3) };
}
