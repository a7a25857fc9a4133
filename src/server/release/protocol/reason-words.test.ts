import { expect, test } from 'vitest';
import { WHY } from '#domain/disclosure/problem/why.ts';
import { isOwnReason, reasonWords } from './reason-words.ts';

test('every reason has its own words', () => {
	const reasons = Object.values(WHY).filter((why) => why !== WHY.SHOWN);
	expect(new Set(reasons.map(reasonWords)).size).toBe(reasons.length);
	expect(() => reasonWords(WHY.SHOWN)).toThrow();
	expect([WHY.SMALL, WHY.SUPPLIER, WHY.BY_HAND, WHY.PARTNER, WHY.WHOLE_ROW].map(isOwnReason)).toEqual([true, true, true, false, false]);
});
