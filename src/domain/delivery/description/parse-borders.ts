import type { Gebietsstand } from '../../area/area.ts';
import { parsePeriod } from '../../period/period.ts';
import type { BorderSource, BorderSources, RestDescription } from '../description.ts';
import { suggestion } from '../nearest.ts';
import type { Faults, KeyPath } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';

export interface ParsedBorders {
	readonly gebietsstaende: readonly Gebietsstand[];
	readonly borders: readonly BorderSources[];
}

export function parseBorders(items: readonly Item[], levels: readonly string[], faults: Faults): ParsedBorders {
	const gebietsstaende: Gebietsstand[] = [];
	const borders: BorderSources[] = [];
	for (const item of items) {
		const f = new Fields(item, faults, ['ab', 'name', 'grenzen', 'ohne-flaeche']);
		const id = f.text('ab');
		if (id !== '' && parsePeriod(id)?.kind !== 'day') f.wrong('ab', 'Hier wird ein Tag erwartet.', 'Schreiben Sie das Datum als JJJJ-MM-TT.');
		const last = gebietsstaende.at(-1);
		if (last !== undefined && last.id >= id) f.wrong('ab', 'Die Gebietsstände stehen nicht in zeitlicher Folge.', 'Der älteste steht zuerst, jeder beginnt an einem eigenen Tag.');
		gebietsstaende.push({ id, name: f.text('name', `Gebietsstand ${id.slice(0, 4)}`) });
		const sources = f.list('grenzen').map((x) => parseSource(x, levels, faults));
		borders.push({ gebietsstand: id, sources: carriedOver(sources, borders.at(-1)?.sources ?? []), rests: f.list('ohne-flaeche').map((x) => parseRest(x, levels, faults)) });
		const named = borders.at(-1)?.sources.map((s) => s.level) ?? [];
		for (const level of levels) if (named.filter((x) => x === level).length !== 1) {
			faults.add([...f.path, 'grenzen'], 'description-missing-key', `Für die Ebene „${level}“ sind ${named.includes(level) ? 'zweimal' : 'keine'} Grenzen genannt.`, 'Nennen Sie je Ebene genau einen Eintrag mit datei, aus oder fest.');
		}
	}
	return { gebietsstaende, borders };
}

/** A level that a later Gebietsstand does not name keeps its borders. */
function carriedOver(sources: readonly BorderSource[], before: readonly BorderSource[]): BorderSource[] {
	return [...before.filter((old) => !sources.some((s) => s.level === old.level)), ...sources];
}

function parseSource(item: Item, levels: readonly string[], faults: Faults): BorderSource {
	const f = new Fields(item, faults, ['ebene', 'datei', 'aus', 'schluessel', 'name', 'oberhalb', 'fest']);
	const level = levelOf(f, 'ebene', levels, faults);
	const joined = f.has('aus') ? levelOf(f, 'aus', levels, faults) : '';
	const fixed = f.has('fest') ? new Fields(f.item('fest'), faults, ['schluessel', 'name']) : undefined;
	if (f.has('datei') && f.has('aus')) f.wrong('aus', '„datei“ und „aus“ schließen sich aus.', 'Lassen Sie eines von beiden weg.');
	if (!f.has('datei') && !f.has('aus') && fixed === undefined) f.missing('datei');
	if (joined !== '' && levels.indexOf(joined) <= levels.indexOf(level)) f.wrong('aus', `„${joined}“ liegt nicht unterhalb von „${level}“.`, 'Zusammengefügt wird aus einer Ebene weiter unten.');
	return {
		level,
		from: f.has('datei') ? { file: f.text('datei') } : f.has('aus') ? { joined } : { nothing: true },
		key: fixed ? '' : f.text('schluessel'), name: fixed ? '' : f.text('name', f.text('schluessel', '')),
		above: f.has('oberhalb') ? f.text('oberhalb') : null,
		fixed: fixed ? { code: fixed.text('schluessel'), name: fixed.text('name') } : null
	};
}

function parseRest(item: Item, levels: readonly string[], faults: Faults): RestDescription {
	const f = new Fields(item, faults, ['ebene', 'schluessel', 'name', 'oberhalb']);
	return { level: levelOf(f, 'ebene', levels, faults), code: f.text('schluessel'), name: f.text('name'), above: f.has('oberhalb') ? f.text('oberhalb') : null };
}

/** A level named under a key, checked. */
export function levelOf(f: Fields, key: string, levels: readonly string[], faults: Faults): string {
	return checkLevel(f.text(key), [...f.path, key], levels, faults);
}

export function checkLevel(level: string, path: KeyPath, levels: readonly string[], faults: Faults): string {
	if (level !== '' && !levels.includes(level)) faults.unknown(path, 'ebenen', level, suggestion(level, levels), levels);
	return level;
}
