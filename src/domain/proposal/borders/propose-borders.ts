import { levelNamed } from '../vocabulary/levels.ts';
import { areasOf, namesOf } from './areas-of.ts';
import type { BorderFile } from './border-file.ts';
import { valuesOf } from './border-file.ts';
import type { BorderHints } from './border-hints.ts';
import { NO_AGS } from './border-hints.ts';
import { isUnique } from './find-keys.ts';
import { gebietsstaende } from './gebietsstaende.ts';
import { joinedLevels } from './joined-level.ts';
import type { LevelAreas, ProposedBorders, ProposedLevel } from './proposed-borders.ts';
import type { BorderEntry } from './border-entry.ts';
import type { KeyedFile } from './keyed-file.ts';
import { keyedFile, versionsOf } from './sort-versions.ts';

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

function sameCodes(areas: LevelAreas | undefined, values: readonly string[]): boolean {
	return areas !== undefined && values.every((v) => areas.names.has(v) || [...areas.names.values()].includes(v)) && !isUnique(values);
}
