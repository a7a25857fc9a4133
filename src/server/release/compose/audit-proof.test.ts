import { describe, expect, test } from 'vitest';
import type { PublishedBaseFigure } from '#domain/indicator/published.ts';
import { DEFAULT_RULES } from '#domain/secrecy/secrecy-rules.ts';
import { UNPROTECTED } from '#domain/secrecy/unprotected.ts';
import type { SecrecyTests } from '#view/published/secrecy-tests.ts';
import { fileName } from '#view/file-name.ts';
import { auditProof } from './audit-proof.ts';

const figure = (id: string, more: Partial<PublishedBaseFigure> = {}): PublishedBaseFigure => ({
	id, title: id.toUpperCase(), unit: 'Personen', kind: 'stock', secrecy: 'counts', classifications: [], additivity: {}, exactness: 'exact', decimals: 0, denominator: null, factor: null, rules: {},
	source: '', referenceDate: '', legalBasis: '', publish: 'yes', periods: ['2023'], levels: ['stadt'], deliveries: [], ...more
});
const files = (status: Readonly<Record<string, readonly (string | null)[]>>): Map<string, string> =>
	new Map(Object.entries(status).map(([id, states]) => [fileName.baseFigure(id), JSON.stringify({ value: states.map((s, i) => (s === null ? i : null)), status: states })]));
const tests: SecrecyTests = { audit: { judged: 3, facts: 12, safe: 3, narrow: 0, disclosed: 0, timeout: 0 }, earlierStands: 2, nonInterference: { worlds: 1, files: 40 } };

describe('the proof of a snapshot', () => {
	const figures = [figure('leute'), figure('befunde', { rules: { minimumCount: 5, complement: true } }), figure('plaetze', { secrecy: 'none' })];
	const published = files({ leute: [null, null, 'withheld', 'not-collected'], befunde: ['withheld', null, 'withheld', 'not-meaningful'], plaetze: [null, null, null, null] });
	const proof = auditProof(DEFAULT_RULES, figures, published, tests);

	test('counts figures of people and cases, shown or withheld, and nothing else', () => {
		expect([proof.values, proof.withheld]).toEqual([6, 3]);
	});
	test('names base figures only with what differs from the rules of the Kommune', () => {
		expect(proof.rules).toMatchObject({ kommune: DEFAULT_RULES, differing: [{ id: 'befunde', title: 'BEFUNDE', rules: { minimumCount: 5 } }] });
		expect(Object.keys(proof.rules.differing[0]?.rules ?? {})).toEqual(['minimumCount']);
		expect(Object.keys(proof.rules.sources).sort()).toEqual(Object.keys(DEFAULT_RULES).sort());
	});
	test('hands on what the tests found, and says all that stays unprotected', () => {
		expect(proof).toMatchObject(tests);
		expect(proof.unprotected).toEqual(UNPROTECTED);
	});
	test('is the same text for other numbers behind the same cells', () => {
		const other = new Map([...published].map(([name, text]) => [name, text.replace(/"value":\[[^\]]*\]/, '"value":[]')]));
		expect(JSON.stringify(auditProof(DEFAULT_RULES, figures, other, tests))).toBe(JSON.stringify(proof));
	});
	test('says how many values are withheld once, and not for which of them', () => {
		const swapped = files({ leute: ['withheld', null, 'withheld', 'not-collected'], befunde: [null, null, 'withheld', 'not-meaningful'], plaetze: [null] });
		expect(JSON.stringify(auditProof(DEFAULT_RULES, figures, swapped, tests))).toBe(JSON.stringify(proof));
	});
});

test('a dataset that is not there is a fault of ours', () => {
	expect(() => auditProof(DEFAULT_RULES, [figure('leute')], new Map(), tests)).toThrow('leute');
});
