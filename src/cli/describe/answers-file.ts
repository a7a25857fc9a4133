import { readFileSync, statSync } from 'node:fs';
import { parseDocument, stringify } from 'yaml';
import { WrongUse } from '../wrong-use.ts';

const HEAD = `# Gemerkte Antworten für „keck describe“: Kennung der Frage → Antwort. Jahreszahlen, Groß- und Kleinschreibung und Leerzeichen in Datei- und
# Spaltennamen spielen keine Rolle, deshalb gelten sie auch für die Dateien des nächsten Jahres. Von Hand änderbar.
`;

/** A file of answers, given or remembered: code → answer, under `antworten` or by themselves. Empty where an optional file is not there yet. */
export function readAnswers(path: string, optional: boolean): Map<string, string> {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
		if (optional) return new Map();
		throw new WrongUse(`Die Datei „${path}“ gibt es nicht.`);
	}
	const document = parseDocument(readFileSync(path, 'utf8'), { schema: 'failsafe', prettyErrors: false });
	const source: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
	const answers = entriesOf(source);
	if (answers === undefined) throw new WrongUse(`Die Datei „${path}“ enthält keine Antworten in der Form „kennung: antwort“.`);
	return answers;
}

function entriesOf(source: unknown): Map<string, string> | undefined {
	if (source === null || source === '') return new Map();
	if (typeof source !== 'object' || source === null || Array.isArray(source)) return undefined;
	const entries = Object.entries(source);
	const [first] = entries;
	if (entries.length === 1 && first?.[0] === 'antworten') return entriesOf(first[1]);
	return entries.every(([, answer]) => typeof answer === 'string') ? new Map(entries as [string, string][]) : undefined;
}

/** What is remembered, as text that a person can read and change. */
export function memoryText(answers: ReadonlyMap<string, string>): string {
	return HEAD + stringify({ antworten: Object.fromEntries(answers) }, { lineWidth: 0 });
}
