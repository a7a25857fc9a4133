import type { Finding } from '../../finding.ts';
import { inPlannerWords } from './in-planner-words.ts';

/** Findings in words for somebody with a workbook. Two that now say the same of the same cell, since their figures are not repeated, are told once. */
export function forPlanner(findings: readonly Finding[]): Finding[] {
	const told = new Set<string>();
	return findings.map(inPlannerWords).filter(({ severity, sheet, row, column, message, advice, more }) => {
		const said = JSON.stringify([severity, sheet, row, column, message, advice]);
		const again = told.has(said) && more === undefined;
		told.add(said);
		return !again;
	});
}
