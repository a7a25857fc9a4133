import { expect, test } from 'vitest';
import { acceptedCodings } from './accepted-codings.ts';
import { isCompressible } from './coding.ts';

test.each([
	['gzip, deflate, br, zstd', true, true], ['gzip', false, true], ['', false, false], [undefined, false, false], ['*', true, true],
	['br;q=0.5, *;q=0', true, false], ['GZIP;Q=1.0', false, true], ['br; q=0', false, false], ['identity', false, false], ['br;q=banana', false, false]
])('accept-encoding %j', (header, br, gzip) => {
	expect(acceptedCodings(header)).toEqual({ br, gzip });
});

test('what is compressed', () => {
	const kinds = ['text/html; charset=utf-8', 'text/csv', 'application/json', 'application/geo+json', 'application/problem+json', 'image/svg+xml', 'image/png', 'application/zip'];
	expect(kinds.filter((kind) => isCompressible(kind, 5000))).toEqual(kinds.slice(0, 6));
	expect(isCompressible('text/html', 100)).toBe(false);
});
