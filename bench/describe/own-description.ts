import { readFileSync } from 'node:fs';
import { CATALOGUE_BASE_FIGURES } from '#domain/catalogue/catalogue-base-figures.ts';
import type { FileDescription } from '#domain/delivery/description.ts';
import type { DescribedColumn } from '#domain/proposal/described-column.ts';
import { readDescription } from '#server/intake/read-description.ts';

/** Roles of columns by file, as our own description of a city gives them. Files it does not read are not in it. */
export type OwnRoles = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The roles our description of a city gives to columns; a fault in it is a bug of ours. */
export function ownRoles(city: string): OwnRoles {
	const path = `demo/descriptions/${city}.yaml`;
	const parsed = readDescription(readFileSync(path, 'utf8'), path);
	if (parsed.kind === 'faults') throw new Error(`${path}: ${parsed.findings[0]?.message}`);
	const files = new Map<string, Map<string, string>>();
	for (const file of parsed.description.files) files.set(file.pattern, new Map([...(files.get(file.pattern) ?? []), ...rolesOf(file)]));
	return files;
}

function rolesOf(file: FileDescription): [string, string][] {
	const roles: [string, string][] = file.leftOut.map((name) => [name, 'left-out']);
	for (const ratio of file.ratios) roles.push([ratio.column, 'rate']);
	for (const { column, baseFigure, groups } of file.readings) {
		roles.push([column, 'fixed' in baseFigure ? `value ${baseFigure.fixed}` : 'value']);
		for (const words of [baseFigure, ...groups.values()]) if ('column' in words) roles.push([words.column, 'word']);
	}
	roles.push([file.area.column, 'area']);
	if ('column' in file.level) roles.push([file.level.column, 'level']);
	if (file.period !== null && 'column' in file.period) roles.push([file.period.column, 'period']);
	return roles;
}

/** Does our description say the same of the column? Base figures must have the same id only where the catalogue has it. undefined: it does not read the file. */
export function agrees({ file, column, role, means }: DescribedColumn, own: OwnRoles): boolean | undefined {
	const roles = own.get(file);
	if (roles === undefined) return undefined;
	// Heading rows may be counted in or not.
	const last = (name: string): string => name.split(' | ').at(-1) ?? '';
	const theirs = roles.get(column) ?? [...roles].find(([name]) => last(name) === last(column))?.[1] ?? 'left-out';
	if (theirs === 'rate') return role === 'rate' || role === 'ratio';
	if (!theirs.startsWith('value')) return role === theirs;
	const figure = theirs.slice(6);
	// Two ways of the catalogue to count the same people.
	if (figure === 'migrationshintergrund' && means.includes('migrationshintergrund=mit')) return true;
	return (role === 'count' || role === 'rate') && (!CATALOGUE_BASE_FIGURES.some((f) => f.id === figure) || means.split('[')[0] === figure);
}
