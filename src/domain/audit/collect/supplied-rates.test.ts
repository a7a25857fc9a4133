import { expect, it } from 'vitest';
import type { Shown } from '../published/make-stand.test-data.ts';
import { makeStand } from '../published/make-stand.test-data.ts';
import { gather } from './gather.ts';
import { endsInWords, factsInWords, flat, judgedInWords } from './in-words.test-data.ts';
import type { Knowledge } from './knowledge.ts';

/** A rate in percent of people, both in quarters a and b. */
const known = (people: Record<string, Shown>, rates: Record<string, Shown>, figure: object = {}): Knowledge =>
	gather([makeStand({ tables: { people: flat(people), rate: flat(rates) }, figures: { rate: { kind: 'supplied', denominator: 'people', factor: 100, ...figure } } })], []).knowledge;
const rateFacts = (knowledge: Knowledge): string[] => factsInWords(knowledge).filter((line) => line.includes('rate') && line.includes('q:a') && !line.includes('alter') && !line.includes('stadt'));
/** What the rate in quarter a tells of the count behind it. */
const count = (people: number, rate: number, figure: object = {}): string | undefined => {
	const knowledge = known({ 'q:a': people, 'q:b': 'w' }, { 'q:a': rate, 'q:b': 'w' }, figure);
	const slot = knowledge.newest('rate', '2023', 'q:a', '');
	return `${knowledge.low[slot]} … ${knowledge.high[slot]}`;
};

it.each([
	[47, 4.3, 'exact', '2 … 2'], [640, 0.3, 'exact', '2 … 2'], [1200, 0.2, 'exact', '2 … 2'], [2000, 0.1, 'exact', '1 … 2'], [1000, 0, 'exact', '0 … 0'],
	[1000, 0.1, 'truncated', '1 … 1'], [2000, 0.1, 'truncated', '2 … 3'], [2000, 0.1, 'rounded-unit', '1 … 3'], [200, 25.3, 'exact', '51 … 50'], [400, 25.25, 'exact', '101 … 101']
])('of %i people, %f %% (%s) are %s', (people, rate, exactness, counts) => {
	// 25.3 % of 200 is no whole number: what contradicts is said, and not believed.
	if (counts === '51 … 50') expect(known({ 'q:a': people }, { 'q:a': rate }).contradictions).toEqual(['rate 2023 q:a: zwei veröffentlichte Angaben schließen sich aus']);
	else expect(count(people, rate, { exactness })).toBe(counts);
});

it('ties the count to its whole where that is withheld', () => {
	expect(rateFacts(known({ 'q:a': 'w' }, { 'q:a': 2.5 }))).toEqual([
		'0 … Infinity ∋ + [people 2023 q:a] − [rate 2023 q:a] (höchstens alle, rate 2023 q:a)',
		'0 … Infinity ∋ + 2000 × [rate 2023 q:a] − 49 × [people 2023 q:a] (angelieferter Wert, rate 2023 q:a)',
		'-Infinity … -1 ∋ + 2000 × [rate 2023 q:a] − 51 × [people 2023 q:a] (angelieferter Wert, rate 2023 q:a)'
	]);
});

it('says of a withheld rate that it is at most the whole, and judges the count', () => {
	const knowledge = known({ 'q:a': 100 }, { 'q:a': 'w' });
	expect(rateFacts(knowledge)).toEqual(['0 … Infinity ∋ + [people 2023 q:a] − [rate 2023 q:a] (höchstens alle, rate 2023 q:a)']);
	expect(judgedInWords(knowledge)).toEqual(['cell rate 2023 q:a: ≤ 0, ≥ 3, or from 3']);
	expect(endsInWords(knowledge)).toContain('people 2023 q:a: 100');
});

it('adds counts up where their wholes add up', () => {
	const sum = '0 = + [rate 2023 stadt:1] − [rate 2023 q:a] − [rate 2023 q:b] − [rate 2023 q:c] − [rate 2023 q:d] (Summe der Gebiete in stadt:1, rate 2023)';
	expect(factsInWords(known({ 'q:a': 100 }, { 'q:a': 'w' }))).toContain(sum);
	const apart = gather([makeStand({ tables: { people: flat({ 'q:a': 100 }), rate: flat({ 'q:a': 'w' }) }, figures: { people: { additivity: {} }, rate: { kind: 'supplied', denominator: 'people', factor: 100 } } })], []);
	expect(factsInWords(apart.knowledge)).not.toContain(sum);
});

it('says nothing of means, of rates without a published whole, and of noisy ones', () => {
	for (const figure of [{ factor: null }, { denominator: null }, { denominator: 'nowhere' }, { kind: 'stock' }]) expect(rateFacts(known({ 'q:a': 100 }, { 'q:a': 2.5 }, figure)).filter((line) => line.includes('höchstens') || line.includes('Wert'))).toEqual([]);
	expect(judgedInWords(known({ 'q:a': 100 }, { 'q:a': 'w' }, { factor: null }))).toEqual([]);
	expect(factsInWords(known({ 'q:a': 100, 'q:b': 5 }, { 'q:a': 2.5 }, { factor: null })).filter((line) => line.includes('rate'))).toEqual([]);
	expect(rateFacts(known({ 'q:a': 'w' }, { 'q:a': 2.5 }, { exactness: 'noisy' }))).toHaveLength(1);
});

it('knows the whole where it is a group, of the year that ended before the quarter began', () => {
	const people = (u15: Shown): { 'q:a': Shown[] } => ({ 'q:a': [2000, u15, 'n'] });
	const { knowledge } = gather([makeStand({
		tables: { people: { 2022: people(640), 2023: people(900) }, rate: { '2023-Q1': { 'q:a': [0.3, 'n', 'n'] }, '2023-Q4': { 'q:a': [0.5, 'n', 'n'] } } },
		figures: { rate: { kind: 'supplied', denominator: 'people', factor: 100, denominatorCell: { group: 'alter:u15', time: 'year-end-before' } } }
	})], []);
	const low = (period: string): number => knowledge.low[knowledge.newest('rate', period, 'q:a', '')]!;
	// 0.3 % of 640 are two children, 0.5 % three; of the 900 a year later they would be three and five.
	expect([low('2023-Q1'), low('2023-Q4')]).toEqual([2, 3]);
});

it('knows each place of a table with several years', () => {
	const year = (a: Shown, b: Shown) => ({ 'q:a': [a, 'n', 'n'] as Shown[], 'q:b': [b, 'n', 'n'] as Shown[] });
	const { knowledge } = gather([makeStand({ tables: { people: { 2022: year(47, 100), 2023: year(640, 200) }, rate: { 2022: year(4.3, 50), 2023: year(0.3, 20) } }, figures: { rate: { kind: 'supplied', denominator: 'people', factor: 100 } } })], []);
	const low = (period: string, area: string): number => knowledge.low[knowledge.newest('rate', period, area, '')]!;
	expect([low('2022', 'q:a'), low('2022', 'q:b'), low('2023', 'q:a'), low('2023', 'q:b')]).toEqual([2, 50, 2, 40]);
});
