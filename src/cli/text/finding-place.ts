import type { Finding } from '#domain/delivery/finding.ts';
import { harmless, wrapped } from './plain-text.ts';

/** `    Zeile 14, Spalte „Gebiet“: „0199“`; nothing where the finding speaks of the whole file and its sentence says all. */
export function findingPlace({ row, column, value, message }: Finding): string {
	const parts = [row === undefined ? '' : `Zeile ${row}`, column === undefined ? '' : `Spalte „${harmless(column)}“`].filter((part) => part !== '').join(', ');
	const seen = value === undefined || (parts === '' && message.includes(value)) ? '' : `„${harmless(value)}“`;
	const text = [parts, seen].filter((part) => part !== '').join(': ');
	return text === '' ? '' : wrapped(text, '      ', '    ');
}
