import type { Finding } from '../../finding.ts';

export type KeyPath = readonly (string | number)[];

/** Collects what is wrong with a description; every finding names the path of the key and, where known, the line. */
export class Faults {
	readonly findings: Finding[] = [];
	readonly #file: string;
	readonly #lineOf: (path: KeyPath) => number | undefined;

	constructor(file: string, lineOf: (path: KeyPath) => number | undefined) {
		this.#file = file;
		this.#lineOf = lineOf;
	}

	add(path: KeyPath, code: string, message: string, advice: string, value?: string): void {
		const row = this.#lineOf(path);
		this.findings.push({
			code, severity: 'blocks', file: this.#file, message, advice, column: spell(path),
			...(row === undefined ? {} : { row }), ...(value === undefined ? {} : { value: value.slice(0, 60) })
		});
	}

	/** A name that should stand elsewhere in the description. */
	unknown(path: KeyPath, what: string, name: string, near: string, known: readonly string[]): void {
		const advice = known.length === 0 ? `Die Beschreibung nennt noch keine ${what}.` : `Bekannt sind: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}.`;
		this.add(path, 'description-unknown-reference', `„${name}“ ist unter „${what}“ nicht beschrieben.`, `${advice}${near}`, name);
	}
}

/** `dateien[0].spalten.Männer` */
export function spell(path: KeyPath): string {
	return path.map((part, i) => (typeof part === 'number' ? `[${part + 1}]` : i === 0 ? part : `.${part}`)).join('') || '(Anfang)';
}
