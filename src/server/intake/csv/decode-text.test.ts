import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const text = 'Straße;Größe\nÄußere Neustadt;12,5 €\n';
const utf16 = (big: boolean, mark: boolean): Buffer => {
	const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
	return big ? bytes.swap16() : bytes;
};
const windows1252 = Buffer.from(text.replace('€', '\u0080'), 'latin1');

describe('decodeText', () => {
	test.each([
		['UTF-8', Buffer.from(text), 'utf-8'], ['UTF-8 with mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
		['UTF-16 LE with mark', utf16(false, true), 'utf-16le'], ['UTF-16 BE with mark', utf16(true, true), 'utf-16be'],
		['UTF-16 LE without', utf16(false, false), 'utf-16le'], ['UTF-16 BE without', utf16(true, false), 'utf-16be'],
		['Windows-1252', windows1252, 'windows-1252']
	])('%s', (_, bytes, encoding) => expect(decodeText(bytes, null)).toEqual({ kind: 'text', text, encoding }));

	test('the description has the last word', () => expect(decodeText(windows1252, 'windows-1252')).toMatchObject({ text }));
	test('bytes full of zeros are no text', () => expect(decodeText(Buffer.from([0, 0, 0, 1, 65, 0, 0, 0, 0, 0]), null)).toEqual({ kind: 'not-text' }));
	test('nothing is empty text', () => expect(decodeText(Buffer.alloc(0), null)).toMatchObject({ text: '' }));
});
