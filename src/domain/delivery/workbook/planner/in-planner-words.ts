import type { Finding } from '../../finding.ts';
import { OTHER_WORDS } from './other-words.ts';
import { SPEAK_OF_THEIR_CELL } from './speak-of-their-cell.ts';

/** The same finding in words for somebody with a workbook. A remark at a cell may say no figure but the one that stands in it. */
export function inPlannerWords(finding: Finding): Finding {
	const words = Object.hasOwn(OTHER_WORDS, finding.code) ? OTHER_WORDS[finding.code] : undefined;
	const open = words?.message === undefined && !SPEAK_OF_THEIR_CELL.has(finding.code);
	return { ...finding, ...(open ? { message: 'Diese Stelle passt nicht zu den anderen Angaben.' } : {}), ...words };
}
