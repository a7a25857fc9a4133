import { expect, test } from 'vitest';
import { compassWord } from './compass.ts';

test.each([[0, 'nördlich'], [22, 'nördlich'], [23, 'nordöstlich'], [90, 'östlich'], [225, 'südwestlich'], [300, 'nordwestlich'], [338, 'nördlich'], [360, 'nördlich']])('%i° is %s', (bearing, word) => {
	expect(compassWord(bearing)).toBe(word);
});
