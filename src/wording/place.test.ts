import { expect, test } from 'vitest';
import { countOf, dative, inTheWhole, joinNames } from './place.ts';

test.each([
	['Leipzig', 'in ganz Leipzig'], ['Landkreis Görlitz', 'im ganzen Landkreis Görlitz'], ['Region Hannover', 'in der ganzen Region Hannover'], ['Stadtroda', 'in ganz Stadtroda'],
	['Kreischa', 'in ganz Kreischa']
])('%s', (name, phrase) => expect(inTheWhole(name)).toBe(phrase));

test.each([['Ortsteile', 'Ortsteilen'], ['Viertel', 'Vierteln'], ['Gemeinden', 'Gemeinden'], ['Blöcke', 'Blöcken'], ['Kieze', 'Kiezen']])('%s', (plural, form) => expect(dative(plural)).toBe(form));

test('names and counts', () => {
	expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(joinNames)).toEqual(['', 'A', 'A und B', 'A, B und C']);
	expect([0, 1, 2, 1204].map((n) => countOf(n, { name: 'Block', plural: 'Blöcke' }))).toEqual(['0 Blöcke', '1 Block', '2 Blöcke', '1.204 Blöcke']);
});
