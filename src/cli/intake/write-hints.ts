import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Finding } from '#domain/delivery/finding.ts';
import { writeFile } from '#server/base/write-file.ts';
import { annotateWorkbook, canBeAnnotated } from '#server/takeout/xlsx/annotate/annotate-workbook.ts';
import { countOf, countText } from '../text/count-findings.ts';
import { hintSections } from './hint-sections.ts';
import { hintNotes } from './hint-notes.ts';
import { nameWithoutHints, withHints } from './hints-name.ts';

/**
 * Writes a copy of a workbook with the findings as comments at its cells, beside it under a name that is free, and returns its path; null where
 * nothing is wrong or odd, and where the workbook is too large for a copy. Mere notes are listed but stand at no cell.
 */
export async function writeHints(path: string, bytes: Uint8Array, findings: readonly Finding[]): Promise<string | null> {
	if (findings.every(({ severity }) => severity === 'notes') || !canBeAnnotated(bytes)) return null;
	const annotated = annotateWorkbook(bytes, { title: 'Hinweise zu dieser Mappe', lead: leadOf(findings), sections: hintSections(findings), notes: hintNotes(findings) });
	const out = freeName(path);
	await writeFile(out, annotated);
	return out;
}

/** How it stands, and what to do next. */
function leadOf(findings: readonly Finding[]): readonly string[] {
	const blocks = countOf(findings.filter(({ severity }) => severity === 'blocks'));
	const stands = blocks === 0 ? 'Nichts verhindert die Übernahme. Sehen Sie sich die Stellen bitte trotzdem an.' : blocks === 1 ? 'Ein Hinweis verhindert die Übernahme.' : `${countText(blocks, '', 'Hinweise')} verhindern die Übernahme.`;
	return [
		`${stands} ${blocks === 0 ? 'Was Sie ändern, ändern Sie' : 'Berichtigen Sie die Zellen'} gleich in dieser Mappe; speichern Sie sie, und geben Sie sie noch einmal zurück.`,
		'Ein Klick auf die Stelle führt hin. Dort steht derselbe Hinweis als Kommentar.'
	];
}

function freeName(path: string): string {
	const extension = extname(path);
	const name = nameWithoutHints(path.slice(dirname(path).length + 1));
	for (let n = 1; ; n++) {
		const out = join(dirname(path), withHints(name, extension, n));
		if (!existsSync(out)) return out;
	}
}
