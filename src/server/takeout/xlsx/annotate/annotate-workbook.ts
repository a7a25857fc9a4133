import { writeSheet } from '../write-sheet.ts';
import { addNotes } from './add-notes.ts';
import { AddedStyles } from './added-styles.ts';
import type { Hints } from './hints-sheet.ts';
import { HINTS_SHEET, hintsSheet } from './hints-sheet.ts';
import type { Note } from './note.ts';
import { inflatedSize, PackageParts } from './package-parts.ts';
import { putSheetFirst } from './put-sheet-first.ts';
import { sheetParts, stylesPart, workbookPart } from './sheet-parts.ts';

export interface Annotations extends Hints {
	/** Sheet name → remarks; at most one per cell. */
	readonly notes: ReadonlyMap<string, readonly Note[]>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The parts are whole texts while they are changed. About half a million cells, more than anybody fills in by hand. */
const LARGEST = 32 * 1024 * 1024;

/** May a workbook of this size be annotated? */
export const canBeAnnotated = (workbook: Uint8Array): boolean => inflatedSize(workbook) <= LARGEST;

/**
 * Somebody's workbook with remarks: comments at cells and a first sheet that lists them all. Everything else in it stays as it is, and
 * remarks of ours from an earlier round are replaced. `workbook` are bytes that `intake` has read: they are known to be sound.
 */
export function annotateWorkbook(workbook: Uint8Array, { notes, ...hints }: Annotations): Uint8Array {
	const parts = new PackageParts(workbook);
	const book = workbookPart(parts);
	for (const { name, part } of sheetParts(parts, book)) if (name !== HINTS_SHEET) addNotes(parts, part, notes.get(name) ?? []);
	const looks = stylesPart(parts, book);
	const styles = new AddedStyles(parts.text(looks));
	putSheetFirst(parts, book, HINTS_SHEET, HEAD + writeSheet(hintsSheet(hints), styles, true));
	parts.setText(looks, styles.xml());
	return parts.pack();
}
