import { describe, expect, test } from 'vitest';
import { DEFAULT_RULES } from '#domain/secrecy/secrecy-rules.ts';
import { UNPROTECTED } from '#domain/secrecy/unprotected.ts';
import { proofResult, withheldShare } from './proof-result.ts';
import { RULE_NAMES, RULE_WORDS } from './rule-words.ts';
import { UNPROTECTED_WORDS } from './unprotected-words.ts';

const found = { values: 1000, withheld: 40, audit: { narrow: 0, disclosed: 0, timeout: 0 } };

describe('the result in one sentence', () => {
	test.each([
		['nothing found', {}, /^Kein einziger verborgener Wert lässt sich .* zurückrechnen/],
		['one disclosed', { disclosed: 1 }, /nicht bestanden: Ein Wert lässt sich zurückrechnen/],
		['several disclosed', { disclosed: 1200 }, /1\.200 Werte lassen sich zurückrechnen/],
		['too narrow', { narrow: 2 }, /2 Werte lassen sich auf wenige Möglichkeiten eingrenzen/],
		['not finished', { timeout: 1 }, /nicht abgeschlossen: Für einen Wert/]
	])('%s', (_, more, sentence) => expect(proofResult({ ...found, audit: { ...found.audit, ...more } })).toMatch(sentence));
	test('nothing withheld', () => expect(proofResult({ ...found, withheld: 0 })).toMatch(/kein Wert verborgen/));
});

test('the share of withheld values, and a few of very many are not none', () => {
	expect([withheldShare({ values: 0, withheld: 0 }), withheldShare({ values: 1000, withheld: 0 }), withheldShare({ values: 1000, withheld: 34 }), withheldShare({ values: 1e6, withheld: 7 })]).toEqual(['0\u202f%', '0\u202f%', '3,4\u202f%', 'unter 0,1\u202f%']);
});

test('every rule has words for every value', () => {
	expect([...RULE_NAMES].sort()).toEqual(Object.keys(DEFAULT_RULES).sort());
	const others = { ...DEFAULT_RULES, minimumCount: 5, complement: false, groupDisclosure: false, zeros: 'shown' as const, minimumDenominator: 1000, minimumSuppliedDenominator: 1, minimumInhabitants: 1 };
	for (const name of RULE_NAMES) expect(RULE_WORDS[name].value(others)).not.toBe(RULE_WORDS[name].value(DEFAULT_RULES));
	expect(RULE_WORDS.minimumCount.value(others)).toBe('Zahlen von 1 bis 4 werden nicht gezeigt');
	expect([1, 2].map((minimumCount) => RULE_WORDS.minimumCount.value({ ...DEFAULT_RULES, minimumCount }))).toEqual(['Keine: jede Zahl darf gezeigt werden', 'Die Zahl 1 wird nicht gezeigt']);
});

test('everything unprotected is said in full sentences', () => {
	expect(Object.keys(UNPROTECTED_WORDS)).toEqual([...UNPROTECTED]);
	for (const sentence of Object.values(UNPROTECTED_WORDS)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
});
