import type { Finding } from '#domain/delivery/finding.ts';
import { harmless, wrapped } from './plain-text.ts';

const headings: readonly (readonly [Finding['severity'], string])[] = [
	['blocks', 'Das muss vor der Übernahme in Ordnung sein'],
	['warns', 'Das sollte jemand ansehen'],
	['notes', 'Zur Kenntnis']
];

/** All findings for a person at a terminal of 80 columns: the worst first, the same thing said once with all its places. */
export function findingsText(findings: readonly Finding[]): string {
	return headings
		.map(([severity, heading]) => section(heading, findings.filter((finding) => finding.severity === severity)))
		.filter((text) => text !== '')
		.join('\n');
}

function section(heading: string, findings: readonly Finding[]): string {
	if (findings.length === 0) return '';
	const count = findings.reduce((sum, { more }) => sum + 1 + (more ?? 0), 0);
	const title = `${heading} (${count} ${count === 1 ? 'Hinweis' : 'Hinweise'})`;
	return `${title}\n${'─'.repeat(title.length)}\n${sameThings(findings).map(block).join('\n')}`;
}

/** One kind of fault in one file, with one advice; its sentences may differ from place to place. */
function sameThings(findings: readonly Finding[]): (readonly Finding[])[] {
	return [...Map.groupBy(findings, ({ code, file, sheet, advice }) => JSON.stringify([code, file, sheet, advice])).values()];
}

function block(findings: readonly Finding[]): string {
	const [first] = findings;
	if (first === undefined) return '';
	const where = first.sheet === undefined ? first.file : `${first.file}, Blatt „${first.sheet}“`;
	const more = findings.reduce((sum, finding) => sum + (finding.more ?? 0), 0);
	const sentences = [...Map.groupBy(findings, ({ message }) => message)];
	return [
		...sentences.map(([message, places], index) => `${wrapped(message, '  ', '• ')}${index === 0 ? wrapped(where, '  ') : ''}${places.map(place).join('')}`),
		more === 0 ? '' : `    und ${more} weitere ${more === 1 ? 'Stelle' : 'Stellen'} dieser Art\n`,
		wrapped(first.advice, '    ', '  → ')
	].join('');
}

/** `    Zeile 14, Spalte „Gebiet“: „0199“`, or nothing where the finding speaks of the whole file. */
function place({ row, column, value }: Finding): string {
	const parts = [row === undefined ? '' : `Zeile ${row}`, column === undefined ? '' : `Spalte „${harmless(column)}“`].filter((part) => part !== '').join(', ');
	const seen = value === undefined ? '' : `„${harmless(value)}“`;
	const text = parts !== '' && seen !== '' ? `${parts}: ${seen}` : `${parts}${seen}`;
	return text === '' ? '' : wrapped(text, '      ', '    ');
}
