import { cellName } from '#domain/delivery/sheet/cell-name.ts';
import { spellPublish } from '#domain/delivery/spelling/spell-base-figure.ts';
import type { DeliveryField, FormField, KommuneField } from '#domain/delivery/workbook/form/form-fields.ts';
import { DELIVERY_FIELDS, FIGURE_LIST, INDICATOR_LIST, KOMMUNE_FIELDS } from '#domain/delivery/workbook/form/form-fields.ts';
import type { PlannedFigure } from '#domain/delivery/workbook/template/plan-template.ts';
import { SHEETS } from '#domain/delivery/workbook/sheet-names.ts';
import type { Row, Validation, WorkSheet } from '../xlsx/work-sheet.ts';
import { cell } from './looks.ts';
import type { TemplateContent } from './template-content.ts';

/** „Angaben“: two columns to fill in, below them what holds for single base figures, and the chosen indicators. */
export function formSheet(content: TemplateContent): WorkSheet {
	const rows: Row[] = [{ cells: [cell('Angaben', 'title')], height: 36 }, { cells: [cell('Die Kommune', 'heading')], height: 28 }];
	const validations: Validation[] = [];
	const ask = (field: FormField, value: string): void => {
		const at = cellName(1, rows.length);
		if (field.choices !== undefined) validations.push({ range: at, rule: { choices: field.choices, open: true }, message: field.help });
		rows.push({ cells: [cell(field.label, 'label'), cell(value, 'field'), cell(field.help, 'help')], height: 32 });
	};
	for (const field of KOMMUNE_FIELDS) ask(field, valueOf(field.id, content));
	rows.push({ cells: [] }, { cells: [cell('Diese Lieferung', 'heading'), undefined, cell('Gilt für alle Zahlen der Mappe, wenn unten nichts anderes steht.', 'help')], height: 28 });
	for (const field of DELIVERY_FIELDS) ask(field, field.id === 'zeit' ? content.period : '');
	rows.push({ cells: [] }, { cells: [cell('Was für einzelne Zahlen anders ist', 'heading'), undefined, cell('Leere Felder heißen: wie oben.', 'help')], height: 28 });
	rows.push({ cells: [FIGURE_LIST.title, ...DELIVERY_FIELDS.map((f) => f.label), FIGURE_LIST.id].map((text) => cell(text, 'head')), height: 32 });
	const first = rows.length;
	for (const figure of content.plan.figures) rows.push(figureRow(figure));
	if (content.plan.figures.length > 0) validations.push({ range: `${cellName(5, first)}:${cellName(5, rows.length - 1)}`, rule: { choices: ['ja', 'nein'], open: true }, message: 'ja, nein oder ein Tag' });
	rows.push({ cells: [] }, { cells: [cell('Gewählte Indikatoren', 'heading'), undefined, cell('Zeilen dürfen gelöscht werden.', 'help')], height: 28 });
	rows.push({ cells: [cell(INDICATOR_LIST.title, 'head'), cell(INDICATOR_LIST.id, 'head')] });
	for (const { id, title } of content.plan.indicators) rows.push({ cells: [cell(title, 'name'), cell(id, 'key')] });
	return { name: SHEETS.form, columns: [44, 44, 40, 40, 30, 18, 30].map((width) => ({ width })), rows, frozen: { rows: 1, columns: 1 }, validations, digitsAsText: ['B1:B200'] };
}

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
	return { cells: [cell(figure.title, 'name'), ...DELIVERY_FIELDS.map(({ id }) => cell(values[id], 'field')), cell(figure.id, 'id')], height: 30 };
}
