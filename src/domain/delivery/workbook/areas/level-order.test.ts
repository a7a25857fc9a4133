import { expect, test } from 'vitest';
import { slugOf } from '../../../text/slug-of.ts';
import { levelOrder } from './level-order.ts';

const rows = (...levels: readonly string[]) => levels.map((level) => ({ level, rest: false }));

test('fewer areas stand above, in whatever order the lines are', () =>
	expect(levelOrder(rows('Stadtteil', 'Stadtteil', 'Bezirk', 'Stadtteil', 'Stadt', 'Bezirk')).map((l) => l.id)).toEqual(['stadt', 'bezirk', 'stadtteil']));
test('people without an area do not count', () => expect(levelOrder([...rows('Stadt', 'Stadt', 'Quartier', 'Quartier'), { level: 'Stadt', rest: true }]).map((l) => l.id)).toEqual(['stadt', 'quartier']));
test('a line whose level was forgotten makes no level without a name', () => expect(levelOrder(rows('Stadtteil', '', ' ', 'Stadtteil')).map((l) => l.id)).toEqual(['stadtteil']));
test('levels have a plural', () => expect(levelOrder(rows('Statistischer Bezirk'))).toEqual([{ id: 'statistischer-bezirk', name: 'Statistischer Bezirk', plural: 'Statistische Bezirke' }]));
test.each([['Größter Bezirk', 'groesster-bezirk'], [' Orts-Teil ', 'orts-teil'], ['Café', 'cafe']])('%s → %s', (name, id) => expect(slugOf(name)).toBe(id));
