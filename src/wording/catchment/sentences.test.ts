import { expect, test } from 'vitest';
import { coverage } from './coverage.ts';
import { namesOrCount } from './names-or-count.ts';

const level = { name: 'Ortsteil', plural: 'Ortsteile' };
test('says from how many areas a value is, and without which', () => {
	expect(coverage({ known: 6, withheld: 0, missing: 0 }, [], level)).toBe('aus allen 6 Ortsteilen');
	expect(coverage({ known: 1, withheld: 0, missing: 0 }, [], level)).toBe('aus einem Gebiet');
	expect(coverage({ known: 5, withheld: 1, missing: 0 }, [{ name: 'Seehausen' }], level)).toBe('nur aus 5 von 6 Ortsteilen; 1 nicht ausgewiesen (17\u202f% der Gebiete): ohne Seehausen');
	expect(coverage({ known: 1, withheld: 1, missing: 1 }, [{ name: 'A' }, { name: 'B' }], level)).toContain('1 nicht ausgewiesen, 1 nicht erhoben (67');
});
test('counts what would be too long to name', () => {
	expect(namesOrCount(Array.from({ length: 9 }, (_, at) => ({ name: `O${at}` })), level)).toBe('O0, O1, O2, O3, O4, O5, O6, O7 und 1 weiterer Ortsteil');
});
