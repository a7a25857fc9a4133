import type { Finding } from '#domain/delivery/finding.ts';
import { findingHeading } from '#wording/finding-heading.ts';
import { countOf, countText } from './count-findings.ts';
import { findingPlace } from './finding-place.ts';
import { wrapped } from './plain-text.ts';

/** Places told per kind and file, and files told per kind: who has seen five knows the fault. */
const EXAMPLES = 5;
const FILES = 5;

/** All findings of one code: a heading with their number, examples with what to do, and how many more there are. */
export function findingsOfKind(findings: readonly Finding[]): string {
	const files = [...Map.groupBy(findings, ({ file, sheet }) => JSON.stringify([file, sheet])).values()];
	const rest = files.slice(FILES);
	const [first] = findings;
	const advices = new Set(findings.map(({ advice }) => advice));
	const [only] = advices;
	return [
		wrapped(`${findingHeading(first?.code ?? '') ?? first?.message} (${countText(countOf(findings), 'Stelle', 'Stellen')})`, '  ', '• '),
		...files.slice(0, FILES).map((all) => inFile(all, advices.size > 1)),
		rest.length === 0 ? '' : `  und in ${countText(rest.length, 'weiteren Datei', 'weiteren Dateien')} ${countText(countOf(rest.flat()), 'Stelle', 'Stellen')}\n`,
		advices.size === 1 && only !== undefined ? wrapped(only, '    ', '  → ') : ''
	].join('');
}

function inFile(findings: readonly Finding[], withAdvice: boolean): string {
	const shown = findings.slice(0, EXAMPLES);
	const more = countOf(findings) - shown.length;
	const [first] = shown;
	const where = first?.sheet === undefined ? first?.file : `${first.file}, Blatt „${first.sheet}“`;
	return [
		wrapped(where ?? '', '    ', '  '),
		...[...Map.groupBy(shown, ({ advice }) => advice)].map(([advice, same]) => `${sentences(same)}${withAdvice ? wrapped(advice, '      ', '    → ') : ''}`),
		more === 0 ? '' : `    und ${countText(more, 'weitere', 'weitere')}\n`
	].join('');
}

/** Each sentence once with all its places. */
function sentences(findings: readonly Finding[]): string {
	return [...Map.groupBy(findings, ({ message }) => message)].map(([message, places]) => `${places.map(findingPlace).join('')}${wrapped(message, '      ', places.some((p) => findingPlace(p) !== '') ? '      ' : '    ')}`).join('');
}
