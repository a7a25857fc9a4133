import { expect, test } from 'vitest';
import { decodePin, pinNumber } from './pin.ts';

test('reads the number of a pin and nothing else', () => {
	expect(pinNumber('12-0a1b2c3d')).toBe(12);
	expect(pinNumber('12')).toBe(12);
	for (const wrong of ['0', '012-0a1b2c3d', '12-0A1B2C3D', '12-0a1b2c3', 'x-0a1b2c3d', '../1-0a1b2c3d']) expect(pinNumber(wrong)).toBeNull();
});

test('an empty stand is no pin; a misspelt one is left for the reader to refuse', () => {
	expect(decodePin(new URLSearchParams('stand='))).toBeNull();
	expect(decodePin(new URLSearchParams('stand=neu'))).toBe('neu');
});
