import { CATALOGUE_BASE_FIGURES } from '#domain/catalogue/catalogue-base-figures.ts';
import type { DescribedColumn } from '#domain/proposal/described-column.ts';

/**
 * Was a column told rightly? The truth of a file is `column=role` between bars, first match counts, `*` stands for any text. Roles: `area`, `period`, `level`, `-` (not
 * to be read), `rate` (a supplied value, or a ratio that the counts give again), `word x` (says the groups of classification x), a base figure with its groups, `x[*]` (some
 * part of x), `count` (counts something that the catalogue has no name for). An empty column is not to be read. undefined: the truth does not know the column.
 */
export function judgeColumn(column: DescribedColumn, truth: string): boolean | undefined {
	const name = column.column.split(' | ').at(-1) ?? '';
	const rules = truth.split(/\s+\|\s+/).map((rule) => rule.split(/=(.*)/s)).map(([pattern = '', role = '']) => ({ pattern, role }));
	const rule = rules.find(({ pattern }) => matches(name, pattern));
	if (rule === undefined) return undefined;
	return told(column, column.why === 'ist leer' ? '-' : rule.role);
}

function told({ role, means, why }: DescribedColumn, truth: string): boolean {
	if (truth === '-') return role === 'left-out' && !why.startsWith('dieselbe Angabe');
	if (truth === 'area' || truth === 'period' || truth === 'level') return role === truth;
	if (truth.startsWith('word ')) return role === 'word' && means.startsWith(`${truth.slice(5)}:`);
	// Told to be the same as another column, which is judged by itself.
	if (role === 'left-out') return why.startsWith('dieselbe Angabe');
	if (truth === 'rate') return role === 'rate' || role === 'ratio';
	if (role !== 'count') return false;
	if (truth === 'count') return !means.includes('[') && !CATALOGUE_BASE_FIGURES.some((f) => f.id === means);
	return truth.endsWith('[*]') ? means.startsWith(truth.slice(0, -2)) : means === truth;
}

function matches(name: string, pattern: string): boolean {
	const [first = '', ...rest] = pattern.split('*');
	if (rest.length === 0) return name === first;
	let at = first.length;
	if (!name.startsWith(first)) return false;
	for (const part of rest) {
		const found = part === '' ? at : name.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return rest.at(-1) === '' || name.endsWith(rest.at(-1) ?? '');
}
