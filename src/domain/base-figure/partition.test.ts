import { describe, expect, it } from 'vitest';
import type { Classification } from './base-figure.ts';
import { partitionOf } from './partition.ts';

/** Ages as an office delivers them: bands within bands. */
const ages: Classification = {
	id: 'alter', name: 'Alter', codes: ['u3', '3-5', 'u6', '6-14', 'u15', '15-64', '65plus', 'ue55'].map((code) => ({ code, name: code })),
	sums: [{ whole: 'u6', parts: ['u3', '3-5'] }, { whole: 'u15', parts: ['u6', '6-14'] }, { whole: 'insgesamt', parts: ['u15', '15-64', '65plus'] }, { whole: 'insgesamt', parts: ['u6', '65plus'] }]
};
const codesOf = (most?: number, there: (code: string) => boolean = () => true) => partitionOf(ages, there, most)?.map(({ code }) => code) ?? null;

describe('partitionOf', () => {
	it('takes parts apart as far as sums are declared', () => expect(codesOf()).toEqual(['u3', '3-5', '6-14', '15-64', '65plus']));
	it('stops at so many', () => {
		expect(codesOf(4)).toEqual(['u6', '6-14', '15-64', '65plus']);
		expect(codesOf(1)).toEqual(['u15', '15-64', '65plus']);
	});
	it('does not take apart what has no figures', () => expect(codesOf(Infinity, (code) => code !== '3-5')).toEqual(['u6', '6-14', '15-64', '65plus']));
	it('is nothing without a declared sum of the whole', () => {
		expect(codesOf(Infinity, (code) => code !== '65plus')).toBeNull();
		expect(partitionOf({ ...ages, sums: [] }, () => true)).toBeNull();
	});
});
