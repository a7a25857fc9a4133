import type { Classification, Code, CodeSum } from '../../base-figure/base-figure.ts';
import { TOTAL } from '../../base-figure/base-figure.ts';
import { ageName, parseAgeSpan } from '../../catalogue/age/age-span.ts';
import { CATALOGUE_CLASSIFICATIONS } from '../../catalogue/catalogue-classifications.ts';
import { suggestion } from '../nearest.ts';
import type { Faults } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';
import { identify } from './mapping/identify.ts';
import { checkCode, checkOnce } from './mapping/names.ts';

export function parseClassifications(items: readonly Item[], faults: Faults): Classification[] {
	const seen = new Set<string>();
	return items.map((item) => {
		const f = new Fields(item, faults, ['id', 'katalog', 'name', 'auspraegungen', 'summen']);
		const { id, usual } = identify(f, CATALOGUE_CLASSIFICATIONS, seen, faults);
		const codesSeen = new Set<string>();
		const codes = (usual !== undefined && !f.has('auspraegungen') ? itemsOf(usual, f) : f.demandList('auspraegungen')).map((x) => {
			const known = typeof x.value === 'string' ? usualName(x.value, usual) : undefined;
			if (known !== undefined) {
				checkOnce(known.code, codesSeen, x.path, faults);
				return known;
			}
			const c = new Fields(x, faults, ['code', 'name']);
			const code = c.text('code');
			checkCode(code, [...c.path, 'code'], faults);
			checkOnce(code, codesSeen, c.path, faults);
			if (code === TOTAL) c.wrong('code', '„insgesamt“ gibt es immer und wird nicht aufgezählt.', 'Streichen Sie den Eintrag.');
			return { code, name: c.text('name', code) };
		});
		const sums = f.has('summen') ? f.list('summen').map((x) => parseSum(x, [...codesSeen], faults)) : (usual?.sums ?? []).filter(({ whole, parts }) => [whole, ...parts].every((c) => c === TOTAL || codesSeen.has(c)));
		return { id, name: f.text('name', usual?.name), codes, sums };
	});
}

/** All its codes, as if the description listed them. */
function itemsOf(usual: Classification, f: Fields): Item[] {
	return usual.codes.map(({ code }) => ({ value: code, path: [...f.path, 'auspraegungen'] }));
}

/** The code alone is enough where the catalogue knows its name, and for every age. */
function usualName(code: string, usual: Classification | undefined): Code | undefined {
	const span = usual?.id === 'alter' ? parseAgeSpan(code) : null;
	return span === null ? usual?.codes.find((c) => c.code === code) : { code, name: ageName(span) };
}

function parseSum(item: Item, codes: readonly string[], faults: Faults): CodeSum {
	const f = new Fields(item, faults, ['ganzes', 'teile']);
	const whole = f.text('ganzes');
	const parts = f.texts('teile');
	if (whole !== TOTAL && whole !== '') known(whole, [...f.path, 'ganzes'], codes, faults);
	parts.forEach((part, i) => known(part, [...f.path, 'teile', i], codes, faults));
	if (parts.includes(whole) || new Set(parts).size !== parts.length) f.wrong('teile', 'Ein Teil kommt zweimal vor oder ist zugleich das Ganze.', 'Jeder Teil steht einmal.');
	if (parts.length === 0) f.missing('teile');
	return { whole, parts };
}

function known(code: string, path: readonly (string | number)[], codes: readonly string[], faults: Faults): void {
	if (!codes.includes(code)) faults.unknown(path, 'auspraegungen', code, suggestion(code, codes), codes);
}
