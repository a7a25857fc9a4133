import type { Finding } from '#domain/delivery/finding.ts';
import { inPlannerWords } from '#domain/delivery/workbook/planner/in-planner-words.ts';
import type { HintLine } from '#server/takeout/xlsx/annotate/hints-sheet.ts';
import { HEADINGS } from '../text/findings-text.ts';
import { cellOf } from './cell-of.ts';

/** All findings as lines of the sheet that lists them, the worst first. */
export function hintLines(findings: readonly Finding[]): HintLine[] {
	return HEADINGS.flatMap(([severity, heading]) => {
		const these = findings.filter((finding) => finding.severity === severity);
		return these.length === 0 ? [] : [{ heading: true, place: '', message: heading, advice: '', link: null }, ...these.map((finding) => lineOf(finding))];
	});
}

function lineOf(finding: Finding): HintLine {
	const { message, advice, more, sheet } = inPlannerWords(finding);
	const cell = cellOf(finding);
	return {
		heading: false, place: cell === undefined ? (sheet === undefined ? 'Die ganze Mappe' : `Blatt „${sheet}“`) : `${cell.sheet}, ${cell.name}`,
		message: more === undefined ? message : `${message} Und ${more} weitere Stellen dieser Art.`, advice, link: cell === undefined ? null : `'${cell.sheet.replaceAll("'", "''")}'!${cell.name}`
	};
}
