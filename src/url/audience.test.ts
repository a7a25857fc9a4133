import { expect, test } from 'vitest';
import { kommuneAddresses } from './addresses.ts';
import { decodeReader, READERS } from './audience.ts';

test.each(READERS)('%s comes back from its address', (reader) => {
	expect(decodeReader(kommuneAddresses('leipzig', null).audience(reader).split('/').at(-1) ?? '')).toBe(reader);
});
test('other words are none', () => expect(['', 'Politik', 'alle'].map(decodeReader)).toEqual([null, null, null]));
