import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { readConfiguration } from './configuration.ts';

/** Who runs this atlas on the net, as the law wants it named. Empty lines are left out on the page. */
export interface Operator {
	readonly name: string;
	readonly address: readonly string[];
	readonly responsible: string;
	readonly mail: string;
	readonly phone: string;
	/** Who enforces accessibility (Schlichtungsstelle and supervising body), one line each. */
	readonly arbitration: readonly string[];
}

const FILE = 'betreiber.yaml';
const LINES = ['anschrift', 'schlichtung'] as const;
const WORDS = ['name', 'verantwortlich', 'mail', 'telefon'] as const;

/** From `betreiber.yaml` in the data folder; null where there is none. A file that cannot be understood is a fault of the setup and stops the page. */
export function readOperator(data: string): Operator | null {
	const file = join(data, FILE);
	return existsSync(file) ? parseOperator(readFileSync(file, 'utf8')) : null;
}

/** @throws RangeError with a German sentence */
export function parseOperator(text: string): Operator {
	const given = parsed(text);
	const unknown = Object.keys(given).find((key) => ![...LINES, ...WORDS].some((known) => known === key));
	if (unknown !== undefined) throw new RangeError(`${FILE}: „${unknown}“ ist keine Angabe. Möglich sind: ${[...WORDS, ...LINES].join(', ')}.`);
	const lines = (key: (typeof LINES)[number]): string[] => (given[key] === undefined ? [] : [given[key]].flat().map((line) => plain(key, line)));
	const word = (key: (typeof WORDS)[number]): string => (given[key] === undefined ? '' : plain(key, given[key]));
	const operator = { name: word('name'), address: lines('anschrift'), responsible: word('verantwortlich'), mail: word('mail'), phone: word('telefon'), arbitration: lines('schlichtung') };
	if (operator.name === '' || operator.address.length === 0) throw new RangeError(`${FILE}: „name“ und „anschrift“ müssen da sein.`);
	return operator;
}

function parsed(text: string): Record<string, unknown> {
	try {
		const given: unknown = parse(text);
		if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
	} catch (error) {
		if (!(error instanceof YAMLParseError)) throw error;
	}
	throw new RangeError(`${FILE} ist nicht zu lesen: Jede Zeile hat die Form „Angabe: Text“.`);
}

function plain(key: string, value: unknown): string {
	if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
	throw new RangeError(`${FILE}: „${key}“ muss Text sein.`);
}

/** Of this process. */
export function openOperator(): Operator | null {
	return readOperator(readConfiguration().data);
}
