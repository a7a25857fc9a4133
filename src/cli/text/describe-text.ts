import type { Question } from '#domain/proposal/answers/question.ts';
import type { Assumption } from '#domain/proposal/answers/assumption.ts';
import type { Proposal } from '#domain/proposal/proposal.ts';
import { wrapped } from './plain-text.ts';

/** What a proposal rests on, for a person at a terminal: questions first, then what was assumed and what is not read. */
export function describeText(proposal: Proposal): string {
	const { questions, assumptions, unread, unasked, columns } = proposal;
	const files = new Set(columns.map((c) => `${c.file}|${c.blatt}`)).size;
	return [
		wrapped(`${files} ${files === 1 ? 'Tabelle' : 'Tabellen'} mit ${columns.length} Spalten beschrieben: ${tally(proposal)}.`, ''),
		section('Fragen', questions.map(question)),
		section('Angenommen', assumptions.map(assumption)),
		section('Nicht gelesen', unread.map(({ file, why }) => wrapped(`${file}: ${why}`, '  ', '• '))),
		section('Beantwortet, aber nicht gefragt', unasked.map((code) => wrapped(code, '  ', '• ')))
	].filter((text) => text !== '').join('\n');
}

function tally({ columns }: Proposal): string {
	const of = (...roles: string[]): number => columns.filter((c) => roles.includes(c.role)).length;
	return `${of('count')} mit Anzahlen, ${of('rate')} mit angelieferten Werten, ${of('ratio')} nur zur Prüfung, ${of('area', 'period', 'level', 'word')} sagen wo, wann und wer, ${of('left-out')} ausgelassen`;
}

function section(title: string, blocks: readonly string[]): string {
	return blocks.length === 0 ? '' : `${title} (${blocks.length})\n${'─'.repeat(title.length)}\n${blocks.join('')}`;
}

function question({ code, file, text, choices, proposed, otherwise }: Question): string {
	return [
		wrapped(text, '  ', '• '), file === '' ? '' : wrapped(file, '  '),
		...choices.map(({ answer, means }) => wrapped(`${answer}: ${means}${answer === proposed ? ' (vorgeschlagen)' : ''}`, '      ', '    ')),
		wrapped(otherwise, '    ', '  → '), wrapped(`${code}: …`, '    ')
	].join('');
}

function assumption({ file, text, code }: Assumption): string {
	return wrapped(`${file === '' ? '' : `${file}: `}${text}${code === null ? '' : ` (anders: ${code})`}`, '  ', '• ');
}
