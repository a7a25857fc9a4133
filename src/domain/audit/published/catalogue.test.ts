import { expect, it } from 'vitest';
import { readCatalogue } from './catalogue.ts';
import { makeStand, safeTables } from './make-stand.test-data.ts';

const made = makeStand({ tables: safeTables() }).catalogue as Record<string, unknown>;

it('is taken as it is', () => expect(readCatalogue(made)).toBe(made));
it.each<[string, object | null]>([
	['nothing', null], ['another format', { ...made, format: 2 }], ['no rules', { ...made, kommune: { slug: 'x' } }], ['no Kommune', { ...made, kommune: undefined }], ['no minimum count', { ...made, kommune: { rules: { minimumCount: '3' } } }],
	...['levels', 'gebietsstaende', 'areas', 'classifications', 'baseFigures', 'indicators'].map((list): [string, object] => [`no ${list}`, { ...made, [list]: undefined }])
])('is none with %s', (_, json) => expect(() => readCatalogue(json)).toThrow('not a catalogue of format 1'));
