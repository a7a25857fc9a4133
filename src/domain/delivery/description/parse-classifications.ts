import type { Classification, CodeSum } from '../../base-figure/base-figure.ts';
import { TOTAL } from '../../base-figure/base-figure.ts';
import { suggestion } from '../nearest.ts';
import type { Faults } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';
import { checkCode, checkId, checkOnce } from './mapping/names.ts';

export function parseClassifications(items: readonly Item[], faults: Faults): Classification[] {
	const seen = new Set<string>();
	return items.map((item) => {
		const f = new Fields(item, faults, ['id', 'name', 'auspraegungen', 'summen']);
		const id = f.text('id');
		checkId(id, [...f.path, 'id'], faults);
		checkOnce(id, seen, f.path, faults);
		const codesSeen = new Set<string>();
		const codes = f.demandList('auspraegungen').map((x) => {
			const c = new Fields(x, faults, ['code', 'name']);
			const code = c.text('code');
			checkCode(code, [...c.path, 'code'], faults);
			checkOnce(code, codesSeen, c.path, faults);
			if (code === TOTAL) c.wrong('code', '„insgesamt“ gibt es immer und wird nicht aufgezählt.', 'Streichen Sie den Eintrag.');
			return { code, name: c.text('name', code) };
		});
		return { id, name: f.text('name'), codes, sums: f.list('summen').map((x) => parseSum(x, [...codesSeen], faults)) };
	});
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
