import type { Finding } from '#domain/delivery/finding.ts';
import type { HintLine, HintSection } from '#server/takeout/xlsx/annotate/hints-sheet.ts';
import { countOf } from '../text/count-findings.ts';
import { HEADINGS } from '../text/findings-text.ts';
import { cellOf } from './cell-of.ts';

/** All findings, in a planner's words, as the sheet lists them, the worst first. */
export function hintSections(findings: readonly Finding[]): HintSection[] {
	return HEADINGS.flatMap(([severity, heading]): HintSection[] => {
		const these = findings.filter((finding) => finding.severity === severity);
		return these.length === 0 ? [] : [{ severity, heading: `${heading} (${countOf(these)})`, lines: these.map(lineOf) }];
	});
}

function lineOf(finding: Finding): HintLine {
	const { message, advice, more, sheet } = finding;
	const cell = cellOf(finding);
	return {
		place: cell === undefined ? (sheet === undefined ? 'Die ganze Mappe' : `Blatt „${sheet}“`) : `${cell.sheet}, ${cell.name}`,
		message: more === undefined ? message : `${message} Und ${more} weitere ${more === 1 ? 'Stelle' : 'Stellen'} dieser Art.`, advice,
		link: cell === undefined ? (sheet === undefined ? null : linkTo(sheet, 'A1')) : linkTo(cell.sheet, cell.name)
	};
}

const linkTo = (sheet: string, cell: string): string => `'${sheet.replaceAll("'", "''")}'!${cell}`;
