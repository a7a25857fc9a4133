import { expect, it } from 'vitest';
import { bothSpellings, namedPage } from './named-page.ts';

it.each(['/leipzig', '/leipzig/', '/leipzig/indikator/kinderarmut?zeit=2022&gruppe=alter:u15,geschlecht:w', '/leipzig/gebiet/ortsteil/00?stand=3-0a1b2c3d', '/leipzig?x=//anderswo.example'])('%s is a page of this Kommune', (page) => {
	expect(namedPage(page, 'leipzig')).toBe(page);
});

it.each([
	null, '', 'leipzig', '//anderswo.example/leipzig', 'https://anderswo.example/leipzig', '/\\anderswo.example', '\\\\anderswo.example', '/koeln', '/leipzig2', '/leipzig/../koeln', '/leipzig/..//anderswo.example', '/%6ceipzig',
	'javascript:alert(1)', '/leipzig\n/x', ' /leipzig', '/leipzig//anderswo.example', '/leipzig/weitergeben?seite=/leipzig', `/leipzig?x=${'x'.repeat(1500)}`, '/.//anderswo.example'
])('%j is none', (page) => {
	expect(namedPage(page, 'leipzig')).toBeNull();
});

it('has a spelling for these numbers and one for the newest', () => {
	expect(bothSpellings('/leipzig/indikator/x?zeit=2022&stand=1-00000000', '3-0a1b2c3d')).toEqual({ fixed: '/leipzig/indikator/x?zeit=2022&stand=3-0a1b2c3d', current: '/leipzig/indikator/x?zeit=2022' });
});
