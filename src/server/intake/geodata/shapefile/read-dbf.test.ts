import { describe, expect, test } from 'vitest';
import type { DbfField } from './make-shapefile.test-data.ts';
import { makeDbf } from './make-shapefile.test-data.ts';
import { readDbf } from './read-dbf.ts';

const field = (type: string, length: number): DbfField => ({ name: 'F', type, length });
const one = (type: string, length: number, cell: Buffer | string, codePage: string | null = null, language = 0) => readDbf(makeDbf([field(type, length)], [[cell]], language), codePage)[0]?.get('F');
const number = (write: (b: Buffer) => void, length: number): Buffer => {
	const bytes = Buffer.alloc(length);
	write(bytes);
	return bytes;
};

describe('fields of a .dbf', () => {
	test.each([
		['C', 6, '0101', '0101'], ['C', 6, 'ab\0cd', 'ab'], ['N', 8, '   12.50', '12.50'], ['N', 4, '****', ''], ['F', 19, ' 7.73591547614e+006', '7.73591547614e+006'],
		['D', 8, '20231231', '2023-12-31'], ['D', 8, '0', ''], ['L', 1, 'T', 'T'], ['L', 1, '?', ''], ['M', 10, '0000000001', undefined], ['B', 10, 'x', undefined]
	])('%s(%i) „%s“', (type, length, cell, value) => expect(one(type, length, cell)).toBe(value));
	test('binary numbers', () => {
		expect(one('I', 4, number((b) => b.writeInt32LE(-7), 4))).toBe('-7');
		expect(one('O', 8, number((b) => b.writeDoubleLE(0.5), 8))).toBe('0.5');
	});
	test('texts of 255 bytes and of more, whose length has a second byte', () => {
		expect(one('C', 255, 'x'.repeat(255))).toBe('x'.repeat(255));
		expect(one('C', 300, 'x'.repeat(300))).toBe('x'.repeat(300));
	});
	test.each([
		['UTF-8', null, 0, Buffer.from('Müngersdorf')], ['UTF-8, cut in the last sign', 'UTF-8', 0, Buffer.concat([Buffer.from('Müngersdorf'), Buffer.from([0xc3])])],
		['Windows-1252 by rule', '1252', 0, Buffer.from('Müngersdorf', 'latin1')], ['Windows-1252 guessed', null, 0x57, Buffer.from('Müngersdorf', 'latin1')],
		['a .cpg that is wrong', 'UTF-8', 0, Buffer.from('Müngersdorf', 'latin1')], ['DOS by .cpg', 'OEM 850', 0, Buffer.from('M\x81ngersdorf', 'latin1')], ['DOS by number', null, 2, Buffer.from('M\x81ngersdorf', 'latin1')]
	])('%s', (_, codePage, language, cell) => expect(one('C', cell.length, cell, codePage, language)?.replace('\ufffd', '')).toBe('Müngersdorf'));
});
