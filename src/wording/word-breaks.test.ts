import { expect, test } from 'vitest';
import { breakable } from './word-breaks.ts';

test.each([
	['Anteil der Bedarfsgemeinschaften mit Kindern', 'Anteil der Bedarfs|gemeinschaften mit Kindern'],
	['ausländische Staatsangehörigkeit', 'ausländische Staats|angehörigkeit'],
	['Einwohnerinnen und Einwohner', 'Einwohner|innen und Einwohner'],
	['Wohnfläche je Einwohner', 'Wohn|fläche je Einwohner'],
	['Kinder, Kita, Stadtteil', 'Kinder, Kita, Stadtteil'],
	['Bezirksregionen', 'Bezirks|regionen'],
	['', '']
])('%s', (text, pieces) => {
	expect(breakable(text).join('|')).toBe(pieces);
	expect(breakable(text).join('')).toBe(text);
});
