import { AREA_EXAMPLES, AREA_HEADINGS } from '#domain/delivery/workbook/areas/area-rows.ts';
import { SHEETS } from '#domain/delivery/workbook/sheet-names.ts';
import type { Row, WorkSheet } from '../xlsx/work-sheet.ts';
import { LOOKS, cell } from './looks.ts';
import type { TemplateArea } from './template-content.ts';

/** Lines to write into where no area is known yet. */
const EMPTY_LINES = 200;

/** „Gebiete“: all areas of all levels, or three example lines and room below them. */
export function areasSheet(areas: readonly TemplateArea[]): WorkSheet {
	const fresh = areas.length === 0;
	const rows: Row[] = [
		{ cells: [cell('Gebiete', 'title')], height: 36 },
		{ cells: [cell(fresh ? 'Die drei Zeilen sind Beispiele: Überschreiben oder löschen Sie sie. Von der ganzen Kommune bis zum kleinsten Gebiet, je Zeile ein Gebiet.' : 'Diese Gebiete kennt der Atlas. Prüfen Sie, ob alles stimmt.', 'help')] },
		{ cells: [cell('„Gehört zu“ ist der Schlüssel des Gebiets darüber. Ein x bei „Ohne Fläche“ heißt: Menschen ohne Zuordnung, keine Fläche auf der Karte.', 'help')] },
		{ cells: AREA_HEADINGS.map((heading) => cell(heading, 'head')), height: 22 },
		...(fresh ? AREA_EXAMPLES.map((example) => ({ cells: example.map((text) => cell(text, 'example')) })) : areas.map(areaRow)),
		...(fresh ? Array.from({ length: EMPTY_LINES }, () => ({ cells: AREA_HEADINGS.map(() => cell('', 'key')) })) : [])
	];
	return { name: SHEETS.areas, columns: [22, 16, 44, 16, 14].map((width) => ({ width, style: LOOKS.key })), rows, frozen: { rows: 4, columns: 0 }, digitsAsText: ['A5:E5000'] };
}

const areaRow = ({ level, code, name, above, rest }: TemplateArea): Row => ({ cells: [level, code, name, above, rest ? 'x' : ''].map((text) => cell(text, 'key')) });
