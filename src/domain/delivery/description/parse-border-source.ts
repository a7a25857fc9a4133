import { KNOWN_SYSTEMS, isProjText, knownCode } from '../../geometry/known-systems.ts';
import { headerName } from '../sheet/sheet.ts';
import type { AreaText, MergedArea, NamedArea } from './border-file.ts';
import type { BorderSource } from './border-source.ts';
import { levelOf } from './level-of.ts';
import type { Faults } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';

const KEYS = ['ebene', 'datei', 'schicht', 'koordinaten', 'aus', 'liste', 'gebiete', 'tabelle', 'schluessel', 'name', 'oberhalb', 'fest', 'zusammengefasst'];
const ORIGINS = ['datei', 'aus', 'liste', 'gebiete'] as const;

/** Under which names an area that the description itself lists tells of itself. */
export const OWN = { key: { property: 'schluessel', characters: null }, name: { property: 'name', characters: null }, above: { property: 'oberhalb', characters: null } } as const;

/** One entry of `grenzen`. */
export function parseBorderSource(item: Item, levels: readonly string[], faults: Faults): BorderSource {
	const f = new Fields(item, faults, KEYS);
	const level = levelOf(f, 'ebene', levels, faults);
	const origins = ORIGINS.filter((key) => f.has(key));
	const fixed = f.has('fest') ? new Fields(f.item('fest'), faults, ['schluessel', 'name']) : undefined;
	for (const key of origins.slice(1)) f.wrong(key, `„${origins[0]}“ und „${key}“ schließen sich aus.`, 'Lassen Sie eines von beiden weg.');
	if (origins.length === 0 && fixed === undefined) f.missing('datei');
	for (const key of ['schicht', 'koordinaten']) if (f.has(key) && origins[0] !== 'datei') f.wrong(key, `„${key}“ gehört zu „datei“.`, 'Lassen Sie den Schlüssel weg, oder nennen Sie die Datei.');
	if (fixed !== undefined) for (const key of ['liste', 'gebiete', 'tabelle', 'zusammengefasst']) if (f.has(key)) f.wrong(key, `„${key}“ hat neben „fest“ keine Wirkung.`, 'Lassen Sie eines von beiden weg.');
	const nowhere = { property: '', characters: null };
	const from = parseOrigin(f, origins[0], level, levels, faults);
	if ('areas' in from) return { level, from, table: null, key: OWN.key, name: OWN.name, above: from.areas.some((a) => a.above !== null) ? OWN.above : null, fixed: null, merged: [] };
	const key = fixed ? nowhere : parseText(f, 'schluessel', faults);
	return {
		level, from,
		table: f.has('tabelle') ? parseTable(f.item('tabelle'), faults) : null,
		key, name: fixed ? nowhere : f.has('name') ? parseText(f, 'name', faults) : key,
		above: f.has('oberhalb') ? parseText(f, 'oberhalb', faults) : null,
		fixed: fixed ? { code: fixed.text('schluessel'), name: fixed.text('name') } : null,
		merged: parseMerged(f.list('zusammengefasst'), faults)
	};
}

function parseOrigin(f: Fields, origin: (typeof ORIGINS)[number] | undefined, level: string, levels: readonly string[], faults: Faults): BorderSource['from'] {
	if (origin === undefined) return { nothing: true };
	if (origin === 'liste') return { list: f.text('liste') };
	if (origin === 'gebiete') return { areas: f.list('gebiete').map((item) => parseNamed(item, faults)) };
	if (origin === 'datei') return { file: f.text('datei'), layer: f.has('schicht') ? f.text('schicht') : null, system: f.has('koordinaten') ? parseSystem(f) : null };
	const joined = levelOf(f, 'aus', levels, faults);
	if (joined !== '' && levels.indexOf(joined) <= levels.indexOf(level)) f.wrong('aus', `„${joined}“ liegt nicht unterhalb von „${level}“.`, 'Zusammengefügt wird aus einer Ebene weiter unten.');
	return { joined };
}

function parseNamed(item: Item, faults: Faults): NamedArea {
	const f = new Fields(item, faults, ['schluessel', 'name', 'oberhalb']);
	const code = f.text('schluessel');
	return { code, name: f.text('name', code), above: f.has('oberhalb') ? f.text('oberhalb') : null };
}

export function parseSystem(f: Fields): string {
	const text = f.text('koordinaten');
	if (knownCode(text) === undefined && !isProjText(text)) f.wrong('koordinaten', `„${text.slice(0, 60)}“ ist hier kein Koordinatensystem.`, `Möglich sind ${[...KNOWN_SYSTEMS].map(([code, { name }]) => `EPSG:${code} (${name})`).join(', ')} oder eine PROJ-Angabe wie „+proj=utm +zone=32 +ellps=GRS80“.`);
	return text;
}

/** A property by its name, or `{eigenschaft: plr_id, stellen: 6}`: its first characters. */
function parseText(f: Fields, key: string, faults: Faults): AreaText {
	const item = f.item(key);
	if (typeof item.value !== 'object' || item.value === null) return { property: headerName(f.text(key)), characters: null };
	const part = new Fields(item, faults, ['eigenschaft', 'stellen']);
	return { property: headerName(part.text('eigenschaft')), characters: part.has('stellen') ? part.number('stellen', 1, 1) : null };
}

function parseTable(item: Item, faults: Faults): BorderSource['table'] {
	const f = new Fields(item, faults, ['datei', 'schluessel']);
	return { file: f.text('datei'), key: headerName(f.text('schluessel')) };
}

function parseMerged(items: readonly Item[], faults: Faults): MergedArea[] {
	const seen = new Set<string>();
	return items.map((item) => {
		const f = new Fields(item, faults, ['schluessel', 'name', 'aus', 'oberhalb']);
		const members = f.texts('aus');
		if (members.length < 2) f.wrong('aus', 'Hier werden mindestens zwei Schlüssel erwartet.', 'Nennen Sie die Schlüssel der Gebiete, die zusammengefasst sind.');
		for (const member of members) {
			if (seen.has(member)) faults.add([...f.path, 'aus'], 'description-duplicate', `„${member}“ wird zweimal zusammengefasst.`, 'Jedes Gebiet kann nur Teil einer Zusammenfassung sein.', member);
			seen.add(member);
		}
		return { code: f.text('schluessel'), name: f.text('name'), members, above: f.has('oberhalb') ? f.text('oberhalb') : null };
	});
}
