import { expect, it } from 'vitest';
import { backgroundOrigin, isTileAddress } from './background.ts';

it.each([
	['https://kacheln.example.org/{z}/{x}/{y}.png', true], ['http://127.0.0.1:8080/t/{z}/{x}/{y}', true], ['https://a.example/{z}/{y}/{x}.jpeg?schluessel=1', true],
	['ftp://a.example/{z}/{x}/{y}', false], ['https://a.example/{z}/{x}', false], ['https://{s}.example/{z}/{x}/{y}', false], ['https://a.example/{z}/{x}/{y}/{r}', false],
	["https://a.example/{z}/{x}/{y}.png; script-src *", false], ['//a.example/{z}/{x}/{y}', false], ['', false]
])('%s is an address of tiles: %s', (text, expected) => {
	expect(isTileAddress(text)).toBe(expected);
});

it('pages may load pictures from that server alone', () => {
	expect(backgroundOrigin({ address: 'https://kacheln.example.org:8443/{z}/{x}/{y}.png', attribution: '', provider: '' })).toBe('https://kacheln.example.org:8443');
});
