import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWorkbook } from '#server/intake/xlsx/read-workbook.ts';
import { commandLine } from './command-line.ts';
import { columnOf, editWorkbook, idLine, sheetOf } from './edit-workbook.ts';
import { fillNeustadt } from './neustadt.ts';

/** Figures nobody could mistake for a key, a year or a count of places. */
const figure = (row: number, column: number): number => 41_003 + 1_017 * row + 97 * column;

test('a remark repeats no figure but the one in its own cell', async () => {
	const line = commandLine();
	try {
		const file = (name: string): string => join(line.folder, name);
		await line.keck('template', 'neustadt', '--indikatoren', 'einwohner,kinder-unter-3,kinder-unter-6', '--zeit', '2024', '--out', file('v.xlsx'));
		editWorkbook(file('v.xlsx'), file('n.xlsx'), (sheets) => {
			fillNeustadt(sheets);
			const sheet = sheetOf(sheets, 'Zahlen');
			const all = columnOf(sheet, 'einwohner');
			sheet.slice(idLine(sheet) + 1, idLine(sheet) + 11).forEach((row, i) => row.forEach((cell, j) => {
				// The total of most rows is false; one has a fraction, one a word beside its figure, one is below zero.
				if (j >= all) row[j] = { ...cell, value: i === 7 && j > all ? `${figure(i, j)} ca.` : i === 8 && j > all ? figure(i, j) + 0.5 : i === 9 && j > all ? -figure(i, j) : figure(i, j) };
			}));
			const total = sheet[idLine(sheet) + 11];
			if (total !== undefined) [0, 1, 2, 3].forEach((j) => (total[j] = { style: '0', value: j === 0 ? 'Summe' : j === 1 ? '' : figure(90, j) }));
		});
		expect((await line.keck('intake', file('n.xlsx'))).code).toBe(1);

		const copy = readFileSync(file('n-mit-Hinweisen.xlsx'));
		const read = await readWorkbook(copy, 'n.xlsx');
		const figures = read.kind === 'workbook' ? read.sheets.find((s) => s.sheet === 'Zahlen') : undefined;
		const comments = [...strFromU8(unzipSync(copy)['xl/comments1.xml'] ?? new Uint8Array()).matchAll(/<comment ref="([A-Z])(\d+)".*?<t [^>]*>(.*?)<\/t>/gs)];
		expect(comments.length).toBeGreaterThan(12);
		for (const [, letter = '', number = '', text = ''] of comments) {
			const own = figures?.rows[[...(figures.lines ?? [])].indexOf(Number(number))]?.[letter.charCodeAt(0) - 65] ?? '';
			for (const [told] of text.matchAll(/\d{5,}/g)) expect(own).toContain(told);
		}
		// The list says the same beside each place; what concerns the whole workbook names areas, never a figure.
		const list = read.kind === 'workbook' ? (read.sheets[0]?.rows ?? []) : [];
		expect(list.filter((row) => !(row[0] ?? '').startsWith('Zahlen, ') && /\d{5,}/.test(row.join(' ')))).toEqual([]);
	} finally {
		line.done();
	}
});
