import type { Cell, CellStyle } from '../xlsx/work-sheet.ts';

/** The looks of all sheets of a template: large, few colours, light fields to write into. */
export const LOOKS = {
	title: { bold: true, size: 22, color: '10403B' },
	heading: { bold: true, size: 16, color: '10403B' },
	text: { size: 14, wrap: true },
	label: { bold: true, size: 12, wrap: true },
	help: { size: 11, color: '4A5560', wrap: true },
	head: { bold: true, size: 11, fill: 'DCEBE8', wrap: true, framed: true },
	group: { size: 11, fill: 'EEF5F4', wrap: true, framed: true },
	id: { size: 8, color: '7B8794', fill: 'EEF5F4', framed: true },
	field: { size: 12, fill: 'FFFBE6', format: 'text', wrap: true, framed: true },
	key: { size: 11, format: 'text', framed: true },
	name: { size: 11, framed: true },
	whole: { size: 11, format: 'whole', fill: 'FFFBE6', framed: true },
	decimal: { size: 11, format: 'decimal', fill: 'FFFBE6', framed: true },
	example: { size: 11, color: '9A6700', format: 'text', fill: 'FFF3CD', framed: true }
} as const satisfies Readonly<Record<string, CellStyle>>;

export const cell = (value: string | number, look: keyof typeof LOOKS): Cell => ({ value, style: LOOKS[look] });
