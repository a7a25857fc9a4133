import type { Period } from '../../period/period.ts';
import { parsePeriod } from '../../period/period.ts';
import type { AreaColumn, FileDescription, FixedOr, RatioCheck } from '../description.ts';
import { suggestion } from '../nearest.ts';
import type { LineRange } from '../sheet/line-range.ts';
import { parseLineRange } from '../sheet/line-range.ts';
import type { Faults } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';
import { levelOf } from './level-of.ts';
import { parseLong, parseOwnPeriod, parseWide, parseWords } from './parse-readings.ts';
import type { Known } from './terms/known-names.ts';
import { parseTerms } from './parse-terms.ts';
import { EXACTNESS, SIGN } from './words.ts';

const KEYS = ['datei', 'ebene', 'gebiet', 'zeit', 'trennzeichen', 'zeichensatz', 'dezimalzeichen', 'blatt', 'kopfzeile', 'zeilen', 'leerzeichen', 'summenzeilen', 'ausgelassen', 'spalten', 'lang', 'pruefungen'];
export const DELIMITERS = { ';': ';', ',': ',', '|': '|', '\t': '\t', tab: '\t', tabulator: '\t' };
const ENCODINGS = { 'utf-8': 'utf-8', utf8: 'utf-8', 'windows-1252': 'windows-1252', 'iso-8859-1': 'windows-1252', 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be' };

export function parseFile(item: Item, known: Known, faults: Faults): FileDescription {
	const f = new Fields(item, faults, KEYS);
	const readings = [...parseWide(f, known, faults), ...(f.has('lang') ? parseLong(f.item('lang'), known, faults) : [])];
	if (readings.length === 0) faults.add(f.path, 'description-missing-key', 'Es ist keine Wertspalte beschrieben.', 'Nennen Sie die Spalten unter „spalten“ oder „lang“.');
	if (!f.has('gebiet')) f.missing('gebiet');
	const ratios = f.list('pruefungen').map((x) => parseRatio(x, known, faults));
	if (!f.has('zeit') && [...readings, ...ratios].some((r) => r.period === null)) f.missing('zeit');
	const sums = f.has('summenzeilen') ? new Fields(f.item('summenzeilen'), faults, ['schluessel', 'bedeutet']) : undefined;
	return {
		pattern: f.text('datei'), level: parseLevel(f, known, faults),
		area: parseArea(f, faults), period: f.has('zeit') ? parseTime(f, faults) : null,
		delimiter: f.has('trennzeichen') || f.item('trennzeichen').value === '\t' ? f.choice('trennzeichen', DELIMITERS) : null,
		encoding: f.has('zeichensatz') ? f.choice('zeichensatz', ENCODINGS) : null,
		decimal: f.has('dezimalzeichen') ? f.choice('dezimalzeichen', { ',': ',', '.': '.', komma: ',', punkt: '.' } as const) : null,
		sheet: f.has('blatt') ? f.text('blatt') : null, header: parseLines(f, 'kopfzeile') ?? { first: 1, last: 1 }, lines: parseLines(f, 'zeilen') ?? null,
		signs: parseSigns(f, faults),
		sumRows: sums ? { keys: sums.texts('schluessel'), level: sums.has('bedeutet') ? levelOf(sums, 'bedeutet', known.levels, faults) : null } : null,
		leftOut: f.texts('ausgelassen'),
		readings,
		ratios
	};
}

/** `gebiet: X` or `{spalte, codes, nach: schluessel | name}` */
function parseArea(f: Fields, faults: Faults): AreaColumn {
	const item = f.has('gebiet') ? f.item('gebiet') : { value: '', path: f.path };
	if (typeof item.value !== 'object' || item.value === null) return { ...parseWords(item, faults), by: 'code' };
	const a = new Fields(item, faults, ['spalte', 'codes', 'nach']);
	const words = { spalte: a.item('spalte').value, ...(a.has('codes') ? { codes: a.item('codes').value } : {}) };
	return { ...parseWords({ value: words, path: item.path }, faults), by: a.choice('nach', { schluessel: 'code', name: 'name' } as const, 'code') };
}

/** `7` or `"5-103"` */
export function parseLines(f: Fields, key: string): LineRange | undefined {
	if (!f.has(key)) return undefined;
	const range = parseLineRange(String(f.item(key).value));
	if (range === undefined) f.wrong(key, 'Hier wird eine Zeile oder ein Bereich von Zeilen erwartet.', 'Schreiben Sie zum Beispiel 3 oder "5-103"; gezählt wird ab 1.');
	return range;
}

function parseLevel(f: Fields, known: Known, faults: Faults): FixedOr<string> {
	const item = f.item('ebene');
	if (typeof item.value !== 'object' || item.value === null) return { fixed: levelOf(f, 'ebene', known.levels, faults) };
	const words = parseWords(item, faults);
	for (const [word, level] of words.codes ?? []) if (level !== 'ausgelassen' && !known.levels.includes(level)) faults.unknown([...item.path, 'codes', word], 'ebenen', level, suggestion(level, known.levels), known.levels);
	return words;
}

function parseTime(f: Fields, faults: Faults): FixedOr<Period> | { fileName: string } {
	const item = f.item('zeit');
	if (typeof item.value !== 'object') return parseWords({ value: f.text('zeit'), path: item.path }, faults);
	const t = new Fields(item, faults, ['fest', 'dateiname', 'spalte', 'codes']);
	if (t.has('spalte')) return parseWords({ value: t.has('codes') ? { spalte: t.text('spalte'), codes: t.item('codes').value } : t.text('spalte'), path: item.path }, faults);
	if (t.has('dateiname')) {
		const fileName = t.text('dateiname');
		if (!isPattern(fileName)) t.wrong('dateiname', 'Der Ausdruck ist nicht lesbar oder hat keine Klammer um die Zeitangabe.', 'Schreiben Sie zum Beispiel einwohner_(\\d{4}).');
		return { fileName };
	}
	const period = parsePeriod(t.text('fest'));
	if (period === null) t.wrong('fest', 'Diese Zeitangabe ist nicht lesbar.', 'Möglich sind 2023, 2023-12-31, 2023-24, 2023-Q4, 2021..2023.');
	return { fixed: period ?? { kind: 'year', key: '', start: '', end: '' } };
}

function isPattern(source: string): boolean {
	// A regular expression of the description runs against short file names only; still no nested repetition.
	if (source.length > 100 || !source.includes('(') || /[+*]\)[+*{]/.test(source)) return false;
	try {
		return new RegExp(source).source !== '';
	} catch (error) {
		if (error instanceof SyntaxError) return false;
		throw error;
	}
}

function parseSigns(f: Fields, faults: Faults): FileDescription['signs'] {
	return new Map(f.entries('leerzeichen').map(([sign, item]) => {
		const word = String(item.value);
		const state = Object.hasOwn(SIGN, word) ? SIGN[word] : undefined;
		const number = Number(word);
		if (state === undefined && (word === '' || !Number.isFinite(number))) faults.add(item.path, 'description-wrong-value', `„${word}“ ist hier nicht vorgesehen.`, `Möglich sind eine Zahl oder ${Object.keys(SIGN).join(', ')}.`, word);
		return [sign.trim(), state === undefined ? { value: number } : { state }] as const;
	}));
}

function parseRatio(item: Item, known: Known, faults: Faults): RatioCheck {
	const f = new Fields(item, faults, ['spalte', 'zeit', 'zaehler', 'nenner', 'faktor', 'genauigkeit']);
	return {
		column: f.text('spalte'), numerator: parseTerms(f, 'zaehler', known, faults), denominator: f.has('nenner') ? parseTerms(f, 'nenner', known, faults) : [],
		factor: f.number('faktor', 1, Number.MIN_VALUE, false), exactness: f.choice('genauigkeit', EXACTNESS, 'rounded-unit'),
		period: parseOwnPeriod(f)
	};
}
