import { expect, test } from 'vitest';
import { articled, countOf, dative, inPlace, inTheWhole, joinNames, ofPlace } from './place.ts';

test.each([
	['Leipzig', 'in ganz Leipzig'], ['Landkreis Görlitz', 'im ganzen Landkreis Görlitz'], ['Region Hannover', 'in der ganzen Region Hannover'], ['Stadtroda', 'in ganz Stadtroda'],
	['Kreischa', 'in ganz Kreischa']
])('%s', (name, phrase) => expect(inTheWhole(name)).toBe(phrase));

test.each([
	['Leipzig', 'Leipzig', 'Leipzig', 'Leipzig', 'in Leipzig', 'von Leipzig'],
	['Kreis Musterland', 'der Kreis Musterland', 'dem Kreis Musterland', 'den Kreis Musterland', 'im Kreis Musterland', 'des Kreises Musterland'],
	['Landkreis Görlitz', 'der Landkreis Görlitz', 'dem Landkreis Görlitz', 'den Landkreis Görlitz', 'im Landkreis Görlitz', 'des Landkreises Görlitz'],
	['Region Hannover', 'die Region Hannover', 'der Region Hannover', 'die Region Hannover', 'in der Region Hannover', 'der Region Hannover'],
	['Kreischa', 'Kreischa', 'Kreischa', 'Kreischa', 'in Kreischa', 'von Kreischa']
])('%s with its article', (name, who, whom, forWhom, where, whose) => {
	expect([articled(name, 'nominative'), articled(name, 'dative'), articled(name, 'accusative'), inPlace(name), ofPlace(name)]).toEqual([who, whom, forWhom, where, whose]);
});

test.each([['Ortsteile', 'Ortsteilen'], ['Viertel', 'Vierteln'], ['Gemeinden', 'Gemeinden'], ['Blöcke', 'Blöcken'], ['Kieze', 'Kiezen'], ['Städte und Gemeinden', 'Städten und Gemeinden']])('%s', (plural, form) => expect(dative(plural)).toBe(form));

test('names and counts', () => {
	expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(joinNames)).toEqual(['', 'A', 'A und B', 'A, B und C']);
	expect([0, 1, 2, 1204].map((n) => countOf(n, { name: 'Block', plural: 'Blöcke' }))).toEqual(['0 Blöcke', '1 Block', '2 Blöcke', '1.204 Blöcke']);
});
