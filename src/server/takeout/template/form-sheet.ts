import { cellName } from '#domain/delivery/sheet/cell-name.ts';
import { spellPublish } from '#domain/delivery/spelling/spell-base-figure.ts';
import type { DeliveryField } from '#domain/delivery/workbook/form/delivery-fields.ts';
import type { FormField } from '#domain/delivery/workbook/form/form-fields.ts';
import type { KommuneField } from '#domain/delivery/workbook/form/kommune-fields.ts';
import { DELIVERY_FIELDS } from '#domain/delivery/workbook/form/delivery-fields.ts';
import { FIGURE_LIST, INDICATOR_LIST } from '#domain/delivery/workbook/form/form-fields.ts';
import { KOMMUNE_FIELDS } from '#domain/delivery/workbook/form/kommune-fields.ts';
import { labelOf } from '#domain/delivery/workbook/form/label-of.ts';
import type { PlannedFigure } from '#domain/delivery/workbook/template/plan-template.ts';
import { SHEETS } from '#domain/delivery/workbook/sheet-names.ts';
import { TABS, cell } from '../xlsx/looks.ts';
import { rowHeight } from '../xlsx/row-height.ts';
import type { Cell, Row, Validation, WorkSheet } from '../xlsx/work-sheet.ts';
import type { TemplateContent } from './template-content.ts';

/** Columns of the list of base figures, in this order: the widest one stands under the fields. */
const OWN_COLUMNS: readonly DeliveryField[] = ['quelle', 'rechtsgrundlage', 'zeit', 'stichtag', 'veroeffentlichung'];
const WIDTHS = [40, 40, 32, 14, 22, 16, 24];
/** What helps to fill in a field stands right of it, over three columns. */
const HELP_WIDTH = 68;

/** „Angaben“: two columns to fill in, below them what holds for single base figures, and the chosen indicators. */
export function formSheet(content: TemplateContent): WorkSheet {
	const rows: Row[] = [{ cells: [cell('Angaben', 'title')], height: 36 }];
	const validations: Validation[] = [];
	const merged: string[] = [];
	let start: string | undefined;
	const section = (title: string, aside: string): void => void rows.push({ cells: [cell(title, 'heading'), cell(aside, 'remark')], height: 36 });
	const ask = (field: FormField, value: string): void => {
		const line = rows.length;
		const at = cellName(1, line);
		if (value === '') start ??= at;
		if (field.choices !== undefined) validations.push({ range: at, rule: { choices: field.choices, open: true }, message: field.help });
		merged.push(`${cellName(2, line)}:${cellName(4, line)}`);
		const cells = [cell(field.label, 'label'), cell(value, 'field'), cell(field.help, 'aside')];
		rows.push({ cells, height: rowHeight(cells, [...WIDTHS.slice(0, 2), HELP_WIDTH], 26) });
	};
	section('Die Kommune', '');
	for (const field of KOMMUNE_FIELDS) ask(field, valueOf(field.id, content));
	section('Diese Lieferung', 'Gilt für alle Zahlen der Mappe, wenn unten nichts anderes steht.');
	for (const field of DELIVERY_FIELDS) ask(field, field.id === 'zeit' ? content.period : '');
	section('Was im Einzelnen anders ist', 'Leere Felder heißen: wie oben.');
	const heads = [FIGURE_LIST.title, ...OWN_COLUMNS.map(labelOf), FIGURE_LIST.id].map((text) => cell(text, 'head'));
	rows.push({ cells: heads, height: rowHeight(heads, WIDTHS, 24) });
	const first = rows.length;
	for (const figure of content.plan.figures) rows.push(figureRow(figure));
	if (content.plan.figures.length > 0) validations.push({ range: `${cellName(5, first)}:${cellName(5, rows.length - 1)}`, rule: { choices: ['ja', 'nein'], open: true }, message: 'ja, nein oder ein Tag' });
	section('Gewählte Indikatoren', 'Zeilen dürfen gelöscht werden.');
	rows.push({ cells: [cell(INDICATOR_LIST.title, 'head'), cell(INDICATOR_LIST.id, 'head')], height: 24 });
	for (const { id, title } of content.plan.indicators) rows.push(fitted([cell(title, 'name'), cell(id, 'name')]));
	return {
		name: SHEETS.form, columns: WIDTHS.map((width) => ({ width })), rows, merged, frozen: { rows: 1, columns: 1 }, validations, digitsAsText: ['B1:B200'],
		bare: true, tab: TABS.fill, start: start ?? 'B3', page: { upright: false, across: 1, down: null, repeat: { rows: [1, 1] } }
	};
}

const fitted = (cells: readonly Cell[]): Row => ({ cells, height: rowHeight(cells, WIDTHS, 19) });

function valueOf(field: KommuneField, { kommune, slug }: TemplateContent): string {
	if (kommune === null) return field === 'kuerzel' ? slug : field === 'erfunden' ? 'nein' : '';
	const known: Readonly<Partial<Record<KommuneField, string>>> = { kuerzel: kommune.slug, name: kommune.name, ags: kommune.ags, stelle: kommune.office, kontakt: kommune.contact, lizenz: kommune.licence.name, erfunden: kommune.invented ? 'ja' : 'nein', mindestzahl: String(kommune.rules.minimumCount) };
	return known[field] ?? '';
}

/** What a known Kommune has told before stands there already, and may be written over. */
function figureRow({ figure }: PlannedFigure): Row {
	const values: Readonly<Record<DeliveryField, string>> = {
		zeit: '', stichtag: figure.referenceDate, quelle: figure.source, rechtsgrundlage: figure.publish === undefined ? '' : figure.legalBasis, veroeffentlichung: figure.publish === undefined ? '' : spellPublish(figure.publish)
	};
	return fitted([cell(figure.title, 'name'), ...OWN_COLUMNS.map((id) => cell(values[id], 'entry')), cell(figure.id, 'name')]);
}
