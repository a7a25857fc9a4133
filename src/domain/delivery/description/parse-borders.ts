import type { Gebietsstand } from '../../area/area.ts';
import { parsePeriod } from '../../period/period.ts';
import type { BorderSource, BorderSources, RestDescription } from './border-source.ts';
import { levelOf } from './level-of.ts';
import type { Faults } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';
import { parseBorderSource } from './parse-border-source.ts';

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
		const sources = f.list('grenzen').map((x) => parseBorderSource(x, levels, faults));
		borders.push({ gebietsstand: id, sources: carriedOver(sources, borders.at(-1)?.sources ?? []), rests: f.list('ohne-flaeche').map((x) => parseRest(x, levels, faults)) });
		const named = borders.at(-1)?.sources.map((s) => s.level) ?? [];
		for (const level of levels) if (named.filter((x) => x === level).length !== 1) {
			faults.add([...f.path, 'grenzen'], 'description-missing-key', `Für die Ebene „${level}“ sind ${named.includes(level) ? 'zweimal' : 'keine'} Grenzen genannt.`, 'Nennen Sie je Ebene genau einen Eintrag mit datei, aus, liste oder fest.');
		}
	}
	return { gebietsstaende, borders };
}

/** A level that a later Gebietsstand does not name keeps its borders. */
function carriedOver(sources: readonly BorderSource[], before: readonly BorderSource[]): BorderSource[] {
	return [...before.filter((old) => !sources.some((s) => s.level === old.level)), ...sources];
}

function parseRest(item: Item, levels: readonly string[], faults: Faults): RestDescription {
	const f = new Fields(item, faults, ['ebene', 'schluessel', 'name', 'oberhalb']);
	return { level: levelOf(f, 'ebene', levels, faults), code: f.text('schluessel'), name: f.text('name'), above: f.has('oberhalb') ? f.text('oberhalb') : null };
}
