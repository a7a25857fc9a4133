import { cellName } from '#domain/delivery/sheet/cell-name.ts';
import type { Note } from './note.ts';

/** The drawing that spreadsheet programs want beside comments (VML, ECMA-376 part 4, 19.4): the box of each remark, hidden until pointed at. */
const EMPTY = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** A VML part without the boxes of `gone` cells and with those of `notes`; '' where there is no part yet. */
export function withShapes(part: string, notes: readonly Note[], gone: ReadonlySet<string>): string {
	const kept = (part === '' ? EMPTY : part).replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => (gone.has(cellOf(shape)) ? '' : shape));
	const last = Math.max(1024, ...[...kept.matchAll(/_x0000_s(\d+)/g)].map((m) => Number(m[1])));
	const end = kept.lastIndexOf('</xml>');
	if (end < 0) throw new TypeError('The drawing of the comments has no end.');
	return `${kept.slice(0, end)}${notes.map((note, i) => shape(note, last + 1 + i)).join('')}${kept.slice(end)}`;
}

/** The cell of a comment's box; '' for any other shape. */
function cellOf(shape: string): string {
	const [row, column] = ['Row', 'Column'].map((name) => new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1]);
	return row === undefined || column === undefined || !shape.includes('"Note"') ? '' : cellName(Number(column), Number(row));
}

function shape({ column, row, text }: Note, id: number): string {
	// Wide enough for a sentence; a line of the box holds some forty signs.
	const lines = Math.max(4, Math.ceil(text.length / 40) + 1);
	const anchor = [column + 1, 12, Math.max(0, row - 1), 4, column + 4, 40, Math.max(0, row - 1) + lines, 4].join(', ');
	return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#fff4ce" o:insetmode="auto"><v:fill color2="#fff4ce"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
