import { cellName } from '#domain/delivery/sheet/cell-name.ts';
import { withNotes, withoutOurs } from './comments-part.ts';
import type { Note } from './note.ts';
import { withShapes } from './note-shapes.ts';
import type { PackageParts } from './package-parts.ts';
import { attribute, putIn, scanTags } from './scan-tags.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What may follow `legacyDrawing` in a worksheet (ECMA-376 18.3.1.99). */
const AFTER = new Set(['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst']);

/** Puts remarks at cells of one worksheet and takes away ours of an earlier round. Cells with somebody else's remark keep that one. */
export function addNotes(parts: PackageParts, sheetPart: string, notes: readonly Note[]): void {
	const related = parts.relationships(sheetPart);
	const known = related.find((r) => r.type.endsWith('/comments'))?.part;
	const { xml, taken, removed } = withoutOurs(known === undefined ? '' : parts.text(known));
	const fresh = notes.filter((note) => !taken.has(cellName(note.column, note.row)));
	if (fresh.length === 0 && removed.size === 0) return;
	const comments = known ?? parts.free('xl/comments', '.xml');
	parts.setText(comments, withNotes(xml, fresh));
	if (known === undefined) {
		parts.relate(sheetPart, comments, `${OFFICE}/comments`);
		parts.declare({ part: comments }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
	}
	const drawn = legacyDrawing(parts.text(sheetPart));
	const drawing = related.find((r) => r.id === drawn)?.part ?? parts.free('xl/drawings/vmlDrawing', '.vml');
	parts.setText(drawing, withShapes(parts.has(drawing) ? parts.text(drawing) : '', fresh, removed));
	if (drawn !== undefined) return;
	parts.declare({ extension: 'vml' }, 'application/vnd.openxmlformats-officedocument.vmlDrawing');
	parts.setText(sheetPart, withDrawing(parts.text(sheetPart), parts.relate(sheetPart, drawing, `${OFFICE}/vmlDrawing`)));
}

function legacyDrawing(sheet: string): string | undefined {
	const tag = [...scanTags(sheet)].find((t) => t.depth === 1 && t.name === 'legacyDrawing');
	return tag === undefined ? undefined : [...tag.attributes.matchAll(/\s([\w.-]+:)?id\s*=/g)].map((m) => attribute(tag, `${m[1] ?? ''}id`))[0];
}

function withDrawing(sheet: string, id: string): string {
	const tags = [...scanTags(sheet)];
	const place = tags.find((t) => (t.depth === 1 && AFTER.has(t.name)) || (t.depth === 0 && t.kind === 'close'));
	if (place === undefined) throw new TypeError('The worksheet has no end.');
	return putIn(sheet, place.start, `<${place.prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`);
}
