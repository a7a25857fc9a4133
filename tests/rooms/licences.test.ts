import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './tiny-tree.ts';

/** Licences whose code may be combined with EUPL-1.2 work. */
const allowed = new Set(['MIT', 'MIT-0', 'ISC', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0', 'EUPL-1.2', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Python-2.0', 'Unlicense', 'Zlib', 'WTFPL', 'OFL-1.1']);

/** Named wrongly in their package.json; what holds is the text of the licence they bring. */
const misspelt: Readonly<Record<string, string>> = { 'BDS-3-Clause': 'BSD-3-Clause' };

interface Lock {
	readonly packages: Readonly<Record<string, { readonly license?: string; readonly link?: boolean }>>;
}

/** „(MIT OR CC0-1.0)“ is a choice, „MIT AND ISC“ a demand. */
export function isAllowed(expression: string): boolean {
	return expression.replaceAll(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((each) => allowed.has(misspelt[each.trim()] ?? each.trim())));
}

describe('licences', () => {
	const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as Lock;
	const foreign = Object.entries(packages).filter(([path]) => path !== '');

	it('of everything that is installed allow its use in EUPL-1.2 work', () => {
		expect(foreign.length).toBeGreaterThan(50);
		expect(foreign.filter(([, each]) => !isAllowed(each.license ?? 'none')).map(([path, each]) => `${path}: ${each.license ?? 'none'}`)).toEqual([]);
	});

	it.each([['MIT', true], ['(MIT OR GPL-3.0)', true], ['MIT AND GPL-3.0', false], ['GPL-3.0-only', false], ['SEE LICENSE IN x', false]])('are judged: %s → %s', (expression, verdict) => {
		expect(isAllowed(expression)).toBe(verdict);
	});

	it('of the project itself is the EUPL 1.2, in full', () => {
		const text = readFileSync(join(project, 'LICENSE'), 'utf8');
		expect(text).toMatch(/EUROP(EAN UNION PUBLIC LICENCE|ÄISCHE UNION PUBLIC LICENCE) v\. ?1\.2/i);
		expect(text.length).toBeGreaterThan(12_000);
		expect((JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { license: string }).license).toBe('EUPL-1.2');
	});
});
