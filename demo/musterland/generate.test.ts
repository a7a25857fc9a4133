import { describe, expect, it } from 'vitest';
import { musterlandFiles } from './generate.ts';

describe('musterlandFiles', () => {
	it('are the same bytes each time', () => {
		const first = musterlandFiles();
		expect(first.map((f) => f.path)).toHaveLength(13);
		expect(new Set(first.map((f) => f.path)).size).toBe(13);
		expect(musterlandFiles().every((f, i) => Buffer.compare(f.bytes, first[i]!.bytes) === 0)).toBe(true);
	});
});
