import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([['grundgrosse', 'grundgroesse'], ['Männer', 'Maenner'], ['tiel', 'titel'], ['EINHEIT', 'einheit']])('%s is near %s', (word, near) => expect(nearest(word, ['ags', near, 'quelle'])).toBe(near));
test('nothing near is said to be nothing', () => expect(nearest('haushalte', ['titel', 'einheit'])).toBeNull());
test('a swapped pair counts once', () => expect(nearest('0120', ['0102', '0999'])).toBe('0102'));
