import { expect, test } from 'vitest';
import { pinnedAddress, unpinnedAddress } from './here.ts';

test('pins a page once and keeps what else the address says', () => {
	expect(pinnedAddress(new URL('http://x/leipzig'), '3-0a1b2c3d')).toBe('/leipzig?stand=3-0a1b2c3d');
	expect(pinnedAddress(new URL('http://x/leipzig/indikator/a?gruppe=alter:u15,geschlecht:w&stand=1-00000000'), '3-0a1b2c3d'))
		.toBe('/leipzig/indikator/a?gruppe=alter:u15,geschlecht:w&stand=3-0a1b2c3d');
});

test('unpins a page', () => {
	expect(unpinnedAddress(new URL('http://x/leipzig?stand=3-0a1b2c3d'))).toBe('/leipzig');
	expect(unpinnedAddress(new URL('http://x/leipzig/indikator/a?zeit=2020&stand=3-0a1b2c3d'))).toBe('/leipzig/indikator/a?zeit=2020');
});
