import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitCells } from './split-cells.ts';

function records(text: string, delimiter = ';'): { cells: string[]; line: number }[] {
	const found: { cells: string[]; line: number }[] = [];
	let cells: string[] = [];
	splitCells(text, delimiter, {
		cell: (_, value) => cells.push(value),
		end: (_, line) => {
			found.push({ cells, line });
			cells = [];
		}
	});
	return found;
}

const cell = fc.string({ unit: fc.constantFrom(...'ab;,"\n\r\t Äß1') }).map((s) => s.replace(/\r(?!\n)/g, ''));
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const quote = (value: string): string => (/[;"\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

describe('splitCells', () => {
	test('what is written comes back', () => {
		fc.assert(fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (rows, end, endAtLast) => {
			const text = rows.map((row) => row.map(quote).join(';')).join(end) + (endAtLast ? end : '');
			expect(records(text).map((r) => r.cells)).toEqual(rows);
		}));
	});
	test('it agrees with csv-parse', () => {
		fc.assert(fc.property(table, (rows) => {
			const text = `${rows.map((row) => row.map(quote).join(';')).join('\n')}\n`;
			expect(records(text).map((r) => r.cells)).toEqual(parse(text, { delimiter: ';', relax_column_count: true, record_delimiter: ['\n'] }));
		}));
	});
	test('lines are those a person sees, also after line breaks inside quotes', () => {
		expect(records('a;"b\nc"\r\nd;e\n\nf').map((r) => r.line)).toEqual([1, 3, 4, 5]);
	});
	test('an open quote is told with its line', () => expect(splitCells('a;b\n"c;d\ne', ';', { cell: () => {}, end: () => {} })).toEqual({ openQuoteLine: 2 }));
	test('a million quotes are read in linear time', () => {
		const before = performance.now();
		records(`${'"a""b";'.repeat(250_000)}x`);
		expect(performance.now() - before).toBeLessThan(5_000);
	});
});
