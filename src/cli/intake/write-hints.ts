import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Finding } from '#domain/delivery/finding.ts';
import { writeFile } from '#server/base/write-file.ts';
import { annotateWorkbook, canBeAnnotated } from '#server/takeout/xlsx/annotate/annotate-workbook.ts';
import { hintLines } from './hint-lines.ts';
import { hintNotes } from './hint-notes.ts';
import { nameWithoutHints, withHints } from './hints-name.ts';

/**
 * Writes a copy of a workbook with the findings as comments at its cells, beside it under a name that is free, and returns its path; null where
 * nothing is wrong or odd, and where the workbook is too large for a copy. Mere notes are listed but stand at no cell.
 */
export async function writeHints(path: string, bytes: Uint8Array, findings: readonly Finding[]): Promise<string | null> {
	if (findings.every(({ severity }) => severity === 'notes') || !canBeAnnotated(bytes)) return null;
	const count = findings.reduce((sum, { more }) => sum + 1 + (more ?? 0), 0);
	const annotated = annotateWorkbook(bytes, { title: count === 1 ? 'Ein Hinweis' : `${count} Hinweise`, lines: hintLines(findings), notes: hintNotes(findings) });
	const out = freeName(path);
	await writeFile(out, annotated);
	return out;
}

function freeName(path: string): string {
	const extension = extname(path);
	const name = nameWithoutHints(path.slice(dirname(path).length + 1));
	for (let n = 1; ; n++) {
		const out = join(dirname(path), withHints(name, extension, n));
		if (!existsSync(out)) return out;
	}
}
