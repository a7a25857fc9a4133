import { expect, test } from 'vitest';
import { AreaKeys } from './area-keys.ts';

const keys = new AreaKeys(['01', '0101', '001', '7', '10']);

test.each([
	['101', '0101'], ['07', '7'], ['0101', undefined], ['10', undefined], ['', undefined], ['0', undefined],
	// Both „01“ and „001“ would be meant.
	['1', undefined]
])('%j without its zeros is %j', (text, meant) => expect(keys.restored(text)).toBe(meant));

test('a key that is only zeros keeps one to compare', () => expect(new AreaKeys(['000']).restored('0')).toBe('000'));
test('one key stands for all', () => expect([new AreaKeys(['5']).only, keys.only]).toEqual(['5', undefined]));
