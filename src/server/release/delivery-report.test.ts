import { expect, test } from 'vitest';
import { contentHash } from './delivery-report.ts';

test('the proof of secrecy does not make the same figures a new content; any other file does', () => {
	const files = { 'katalog.json': 'a', 'grundgroessen/ew.json': 'b' };
	expect(contentHash({ ...files, 'audit.json': 'c' })).toBe(contentHash({ ...files, 'audit.json': 'd' }));
	expect(contentHash({ ...files, 'audit.json': 'c' })).toBe(contentHash(files));
	expect(contentHash({ ...files, 'grundgroessen/ew.json': 'd' })).not.toBe(contentHash(files));
});
