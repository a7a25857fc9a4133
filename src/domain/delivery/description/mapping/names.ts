import type { Faults, KeyPath } from './faults.ts';

/** Ids stand in addresses: small letters, digits, hyphens. */
const ID = /^[a-z0-9][a-z0-9-]*$/;
/** Codes of a classification stand in addresses and formulas: no blank, comma, colon, equals sign or bracket. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._+-]*$/u;

export function checkId(id: string, path: KeyPath, faults: Faults): void {
	if (id !== '' && !ID.test(id)) faults.add(path, 'description-wrong-value', `„${id}“ taugt nicht als Kennung.`, 'Erlaubt sind Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche.', id);
}

export function checkCode(code: string, path: KeyPath, faults: Faults): void {
	if (code !== '' && !CODE.test(code)) faults.add(path, 'description-wrong-value', `„${code}“ taugt nicht als Ausprägung.`, 'Erlaubt sind Buchstaben, Ziffern, Punkt, Plus, Binde- und Unterstrich, keine Leerzeichen.', code);
}

/** Ids that came before; the second of the same name is a fault. */
export function checkOnce(id: string, seen: Set<string>, path: KeyPath, faults: Faults): void {
	if (id !== '' && seen.has(id)) faults.add(path, 'description-duplicate', `„${id}“ kommt zweimal vor.`, 'Geben Sie jedem Eintrag eine eigene Kennung.', id);
	seen.add(id);
}
