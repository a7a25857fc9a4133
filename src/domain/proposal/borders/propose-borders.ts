import type { BorderFile } from './border-file.ts';
import { valuesOf } from './border-file.ts';
import { isUnique } from './find-keys.ts';
import { joinedLevels } from './joined-level.ts';
import { findAbove, textOf } from './link-above.ts';
import type { BorderEntry, LevelAreas, PropertyText, ProposedBorders, ProposedLevel } from './proposed-borders.ts';
import type { KeyedFile } from './sort-versions.ts';
import { keyedFile, versionsOf } from './sort-versions.ts';
import { levelNamed } from '../vocabulary/levels.ts';

/** Ags until somebody says it: eight zeros are no Gemeinde. */
export const NO_AGS = '00000000';

/** What is known of the Kommune beside its files. `firstDay`: the oldest figure; borders that name no day hold from there. */
export interface BorderHints {
	readonly name: string;
	/** undefined: nobody has said it. */
	readonly ags: string | undefined;
	readonly firstDay: string;
}

/** Boundary files → levels from the whole down, with their keys, names, areas above and Gebietsstände. */
export function proposeBorders(files: readonly BorderFile[], hints: BorderHints): ProposedBorders {
	const whole = files.find((f) => f.areas.length === 1);
	const keyed = files.flatMap((f) => (f === whole ? [] : (keyedFile(f) ?? [])));
	const unused = files.filter((f) => f !== whole && !keyed.some((k) => k.source === f)).map((f) => ({ file: f.file, why: 'keine Eigenschaft unterscheidet die Gebiete' }));
	const groups = [...Map.groupBy(keyed, (k) => k.level.id).values()].map(versionsOf);
	for (const { same } of groups) for (const { source } of same) unused.push({ file: source.file, why: 'dieselben Gebiete stehen in einer anderen Datei' });
	const days = gebietsstaende(groups.map((g) => g.kept), hints.firstDay);
	const chain = groups.map((g) => g.kept).sort((a, b) => countOf(a) - countOf(b));
	const [only] = whole?.areas ?? [];
	const named = [...(only ?? [])];
	const name = named.find(([property, value]) => /name|stadt|gemeinde|kreis/i.test(property) && /^\p{L}{3}/u.test(value))?.[1] ?? hints.name;
	const ags = hints.ags ?? named.find(([, value]) => /^\d{8}$/.test(value))?.[1] ?? NO_AGS;
	const levels: ProposedLevel[] = [];
	for (const kept of chain) levels.push(...levelsOf(kept, days.length, levels));
	const lowest = levels[0];
	const wholeName = /kreis/i.test(name) ? levelNamed('kreis') : levelNamed('stadt');
	const entry: BorderEntry = { ebene: wholeName.id, ...(whole !== undefined ? { datei: whole.file } : lowest !== undefined ? { aus: lowest.id } : {}), fest: { schluessel: ags, name } };
	const top: LevelAreas = { names: new Map([[ags, name]]), entry, above: new Map() };
	return { levels: [{ ...wholeName, versions: days.map(() => top) }, ...levels.filter((l) => l.id !== wholeName.id)], gebietsstaende: days, kommune: { name, ags }, unused };
}

const countOf = (kept: readonly KeyedFile[]): number => kept.at(-1)?.source.areas.length ?? 0;

function gebietsstaende(groups: readonly (readonly KeyedFile[])[], firstDay: string): { ab: string; name: string }[] {
	const newest = groups.reduce<readonly KeyedFile[]>((most, kept) => (kept.length > most.length ? kept : most), []);
	const days = (newest.length > 1 ? newest.map((k) => k.from) : [firstDay]).map((day, i) => (i === 0 && (day === '' || day > firstDay) ? firstDay : day));
	return days.map((ab) => ({ ab, name: `Gebietsstand seit ${ab.slice(0, 4)}` }));
}

/** The levels of one group of files: its own, and before it those its file names for joining. `above`: levels found so far. */
function levelsOf(kept: readonly KeyedFile[], versions: number, above: readonly ProposedLevel[]): ProposedLevel[] {
	const [first] = kept;
	const last = kept.at(-1);
	if (first === undefined || last === undefined) return [];
	const joined = joinedLevels(last.source, last).filter(({ key }) => !above.some((l) => sameCodes(l.versions.at(-1), valuesOf(last.source, key))));
	const uppers = joined.map((keys): ProposedLevel => {
		const entry: BorderEntry = { ebene: levelNamed(keys.key).id, aus: last.level.id, schluessel: keys.key, name: keys.name };
		const areas: LevelAreas = { names: namesOf(last.source, keys.key, keys.name), entry, above: new Map() };
		return { ...levelNamed(keys.key), versions: Array.from({ length: versions }, () => areas) };
	}).slice(0, above.length > 0 ? 0 : 1);
	const parent = [...above, ...uppers].at(-1);
	const own = Array.from({ length: versions }, (_, v): LevelAreas => {
		const file = kept[v - (versions - kept.length)] ?? first;
		return areasOf(file, uppers.length > 0 ? uppers[0]?.versions[v] : parent?.versions[v], uppers.length > 0);
	});
	return [...uppers, { ...last.level, versions: own }];
}

function areasOf(file: KeyedFile, upper: LevelAreas | undefined, joined: boolean): LevelAreas {
	const { source, key, name } = file;
	const link: PropertyText | undefined = upper === undefined ? undefined : joined ? upper.entry.schluessel : findAbove(source, key, new Set(upper.names.keys()));
	const entry: BorderEntry = { ebene: file.level.id, datei: source.file, ...(source.layer === null ? {} : { schicht: source.layer }), schluessel: key, name, ...(link === undefined ? {} : { oberhalb: link }) };
	return { names: namesOf(source, key, name), entry, above: link === undefined ? new Map() : new Map(source.areas.map((a) => [a.get(key) ?? '', textOf(a, link)])) };
}

const namesOf = (source: BorderFile, key: string, name: string): Map<string, string> => new Map(source.areas.map((a) => [a.get(key) ?? '', a.get(name) ?? '']));

function sameCodes(areas: LevelAreas | undefined, values: readonly string[]): boolean {
	return areas !== undefined && values.every((v) => areas.names.has(v) || [...areas.names.values()].includes(v)) && !isUnique(values);
}
