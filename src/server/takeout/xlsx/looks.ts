import type { Cell, CellStyle } from './work-sheet.ts';

const GREEN = '10403B';
const GREY = '46515B';
const FIELD = 'FFF9DB';
const SHADE = 'EAF3F1';
const middle = { vertical: 'center' } as const;
const boxed = { ...middle, framed: true, indent: true } as const;

/** The looks of all sheets we write: few colours, light fields to write into. Every text stands out from its ground by 4.5:1 at least (WCAG 2.2, 1.4.3). */
export const LOOKS = {
	title: { ...middle, bold: true, size: 20, color: GREEN },
	heading: { vertical: 'bottom', bold: true, size: 15, color: GREEN },
	text: { ...middle, size: 12, wrap: true },
	label: { ...middle, bold: true, size: 12, wrap: true },
	number: { ...middle, bold: true, size: 12, color: GREEN, fill: 'D5E8E4', align: 'center' },
	signpost: { ...middle, bold: true, size: 12, color: '0B5394', underline: true, indent: true },
	term: { ...middle, bold: true, size: 12, indent: true },
	help: { ...middle, size: 11, color: GREY, wrap: true },
	remark: { vertical: 'bottom', size: 11, color: GREY, indent: true },
	aside: { ...middle, size: 11, color: GREY, wrap: true, indent: true },
	head: { ...boxed, bold: true, size: 11, color: 'FFFFFF', fill: GREEN, wrap: true },
	column: { ...boxed, bold: true, size: 10, color: 'FFFFFF', fill: GREEN, wrap: true },
	group: { ...boxed, size: 10, fill: 'D5E8E4', wrap: true },
	unit: { ...boxed, size: 10, color: GREY, fill: SHADE },
	id: { ...boxed, size: 8, color: GREY, fill: SHADE, wrap: true },
	field: { ...boxed, size: 12, fill: FIELD, format: 'text', wrap: true },
	entry: { ...boxed, size: 11, fill: FIELD, format: 'text', wrap: true },
	/** Of a column in which nothing stands yet: what is typed there keeps its zeros. */
	textual: { size: 11, format: 'text' },
	key: { ...boxed, size: 11, format: 'text' },
	name: { ...boxed, size: 11, wrap: true },
	upper: { ...boxed, bold: true, size: 11, format: 'text', fill: SHADE },
	whole: { ...boxed, size: 11, align: 'right', format: 'whole', fill: FIELD },
	decimal: { ...boxed, size: 11, align: 'right', format: 'decimal', fill: FIELD },
	bullet: { size: 12, color: GREEN, align: 'center' },
	said: { size: 12, wrap: true, indent: true },
	finding: { ...boxed, vertical: 'top', size: 11, wrap: true },
	place: { ...boxed, vertical: 'top', size: 11, wrap: true, color: '0B5394', underline: true },
	blocks: { ...middle, bold: true, size: 13, color: '7A1616', fill: 'FBE3E1', indent: true },
	warns: { ...middle, bold: true, size: 13, color: '5C4A00', fill: 'FFF0C2', indent: true },
	notes: { ...middle, bold: true, size: 13, color: '2B4257', fill: 'E4ECF3', indent: true }
} as const satisfies Readonly<Record<string, CellStyle>>;

export const cell = (value: string | number, look: keyof typeof LOOKS): Cell => ({ value, style: LOOKS[look] });

/** Colours of the tabs at the bottom: green to read, yellow to fill in, red to correct, grey to leave alone. */
export const TABS = { read: GREEN, fill: 'F2C200', correct: 'C62828', extra: '8A949E' } as const;
