import { FACILITY_KIND_IDS } from '../../facility/facility-kinds.ts';
import { parsePeriod } from '../../period/period.ts';
import { headerName } from '../sheet/sheet.ts';
import { suggestion } from '../nearest.ts';
import type { FacilitySource, FacilityWords } from './facility-source.ts';
import type { Faults } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';
import { checkId, checkOnce } from './mapping/names.ts';
import { parseLines, DELIMITERS } from './parse-files.ts';
import { parseSystem } from './parse-border-source.ts';
import { parseWords } from './parse-readings.ts';
import { LEFT_OUT } from '../description.ts';

const KEYS = ['id', 'titel', 'datei', 'koordinaten', 'laenge', 'breite', 'art', 'unterart', 'schluessel', 'name', 'anschrift', 'traeger', 'plaetze', 'web', 'stand', 'quelle', 'lizenz', 'trennzeichen', 'blatt', 'kopfzeile'];

/** The entries of `einrichtungen`. */
export function parseFacilities(items: readonly Item[], faults: Faults): FacilitySource[] {
	const seen = new Set<string>();
	return items.map((item) => {
		const f = new Fields(item, faults, KEYS);
		const id = f.text('id');
		checkId(id, [...f.path, 'id'], faults);
		checkOnce(id, seen, f.path, faults);
		const date = f.text('stand');
		if (date !== '' && parsePeriod(date)?.kind !== 'day') f.wrong('stand', 'Hier wird ein Tag erwartet.', 'Schreiben Sie das Datum als JJJJ-MM-TT.');
		const licence = f.has('lizenz') ? new Fields(f.item('lizenz'), faults, ['name', 'url']) : undefined;
		return {
			id, title: f.text('titel'), file: f.text('datei'), system: f.has('koordinaten') ? parseSystem(f) : null, place: parsePlace(f),
			kind: parseKind(f, faults), subKind: f.has('unterart') ? words(f, 'unterart', faults) : null,
			key: column(f, 'schluessel'), name: columns(f, 'name'), address: columns(f, 'anschrift'), provider: column(f, 'traeger'), places: column(f, 'plaetze'), web: column(f, 'web'),
			date, source: f.text('quelle'), licence: licence ? { name: licence.text('name'), url: licence.text('url', '') } : null,
			delimiter: f.has('trennzeichen') ? f.choice('trennzeichen', DELIMITERS) : null, sheet: f.has('blatt') ? f.text('blatt') : null, header: parseLines(f, 'kopfzeile') ?? { first: 1, last: 1 }
		};
	});
}

function parsePlace(f: Fields): FacilitySource['place'] {
	if (!f.has('laenge') && !f.has('breite')) return null;
	return { x: headerName(f.text('laenge')), y: headerName(f.text('breite')) };
}

/** `kita`, or a column with its words. */
function parseKind(f: Fields, faults: Faults): FacilitySource['kind'] {
	if (!f.has('art')) f.missing('art');
	const item = f.item('art');
	if (typeof item.value !== 'object' || item.value === null) {
		const fixed = f.has('art') ? f.text('art') : '';
		check(fixed, item, faults);
		return { fixed };
	}
	const read = words(f, 'art', faults);
	if ('fixed' in read) check(read.fixed, item, faults);
	else for (const [word, kind] of read.codes ?? []) if (kind !== LEFT_OUT) check(kind, { ...item, path: [...item.path, 'codes', word] }, faults);
	return read;
}

function check(kind: string, { path }: Item, faults: Faults): void {
	if (kind !== '' && !FACILITY_KIND_IDS.includes(kind)) faults.add(path, 'description-wrong-value', `„${kind}“ ist keine Art von Einrichtung.`, `Möglich sind: ${FACILITY_KIND_IDS.join(', ')}.${suggestion(kind, FACILITY_KIND_IDS)}`, kind);
}

/** A column, `{spalte, codes}` or `{fest}`. */
function words(f: Fields, key: string, faults: Faults): { readonly fixed: string } | FacilityWords {
	const read = parseWords(f.item(key), faults, true);
	return 'fixed' in read ? read : { ...read, column: headerName(read.column) };
}

const column = (f: Fields, key: string): string | null => (f.has(key) ? headerName(f.text(key)) : null);

/** One column or a list of them. */
function columns(f: Fields, key: string): string[] {
	if (!f.has(key)) return [];
	return (Array.isArray(f.item(key).value) ? f.texts(key) : [f.text(key)]).map(headerName);
}
