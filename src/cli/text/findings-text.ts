import type { Finding } from '#domain/delivery/finding.ts';
import { countOf, countText } from './count-findings.ts';
import { findingsOfKind } from './findings-of-kind.ts';
import { findingsTotals } from './findings-totals.ts';

export const HEADINGS: readonly (readonly [Finding['severity'], string])[] = [
	['blocks', 'Das muss vor der Übernahme in Ordnung sein'],
	['warns', 'Das sollte jemand ansehen'],
	['notes', 'Zur Kenntnis']
];

/** All findings for a person at a terminal of 80 columns: first the totals per file, then the worst first, kind by kind, with a few examples of each. */
export function findingsText(findings: readonly Finding[]): string {
	if (findings.length === 0) return '';
	return [findingsTotals(findings), ...HEADINGS.map(([severity, heading]) => section(heading, findings.filter((finding) => finding.severity === severity)))]
		.filter((text) => text !== '')
		.join('\n');
}

function section(heading: string, findings: readonly Finding[]): string {
	if (findings.length === 0) return '';
	const title = `${heading} (${countText(countOf(findings), 'Hinweis', 'Hinweise')})`;
	return `${title}\n${'─'.repeat(title.length)}\n${[...Map.groupBy(findings, ({ code }) => code).values()].map(findingsOfKind).join('')}`;
}
