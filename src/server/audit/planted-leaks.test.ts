import { describe, expect, it } from 'vitest';
import { auditPublished } from '#domain/audit/audit-published.ts';
import type { Made, stat, Tables } from '#domain/audit/published/make-stand.test-data.ts';
import { makeStand, safeTables } from '#domain/audit/published/make-stand.test-data.ts';
import type { OutsideCount, PublishedStand } from '#domain/audit/published/stand.ts';
import type { AuditReport } from '#domain/audit/report.ts';
import { passes } from '#domain/audit/report.ts';
import { loadHighsRanges } from './highs-ranges.ts';

const solver = await loadHighsRanges();
const audited = (stand: PublishedStand, outside: OutsideCount[] = []): AuditReport => auditPublished([stand], outside, solver);
const changed = (change: (tables: Tables) => void, more: Partial<Made> = {}): PublishedStand => {
	const tables = safeTables();
	change(tables);
	return makeStand({ tables, ...more });
};
const first = (report: AuditReport): unknown => {
	const [{ what, area, group, status, interval } = { what: '', area: '', group: '', status: '', interval: [] }] = report.worst;
	return [what, area, group, status, interval];
};
const bezug = (tables: Tables) => tables['bezug']!['2023']!;

it('finds nothing where nothing leaks', () => {
	const report = audited(makeStand({ tables: safeTables() }));
	expect(report).toMatchObject({ values: 26, withheld: 4, safe: 8, narrow: 0, disclosed: 0, timeout: 0, already: 0, contradictions: [], worst: [] });
	expect(passes(report)).toBe(true);
});

describe('planted leaks', () => {
	it('one partner is missing', () => {
		const report = audited(changed((t) => (bezug(t)['q:b'] = [40, 10, 30])));
		expect(first(report)).toEqual(['cell', 'q:a', 'alter:u15', 'disclosed', [2, 2]]);
		expect(report.worst.map((f) => f.derivation)).toContain('bezug 2023 q:a alter:u15: 39 − 10 − 15 − 12 = 2 (Summe der Gebiete in stadt:1, bezug 2023 alter:u15)');
	});
	it('a small count is printed', () => expect(first(audited(changed((t) => (bezug(t)['q:d'] = [20, 2, 18]))))).toEqual(['cell', 'q:d', 'alter:u15', 'disclosed', [2, 2]]));
	it('all but two are counted', () => expect(first(audited(changed((t) => (t['ew']!['2023']!['q:d'] = [134, 14, 120]))))).toEqual(['rest', 'q:d', 'alter:u15', 'disclosed', [2, 2]]));
	it('everyone is counted', () => {
		const all = (t: Tables) => (t['ew']!['2023']!['q:d'] = [132, 12, 120]);
		expect(first(audited(changed(all)))).toEqual(['rest', 'q:d', 'alter:u15', 'disclosed', [0, 0]]);
		expect(audited(changed(all, { rules: { groupDisclosure: false } })).disclosed).toBe(0);
	});
	it('a numerator is printed over a withheld count', () => {
		const stand = makeStand({ tables: safeTables() });
		const data = stand.indicators.get('quote') as ReturnType<typeof stat>;
		// Quarter a, u15: wert, zaehler, nenner.
		data.value[(1 * 3 + 1) * 3 + 1] = 2;
		const report = audited(stand);
		expect(first(report)).toEqual(['cell', 'q:a', 'alter:u15', 'disclosed', [2, 2]]);
		expect(report.contradictions).toEqual(['steht über nicht ausgewiesenen Zahlen: Zähler, quote 2023 q:a alter:u15']);
	});
	it.each([[10, [2, 2]], [0.004, [0, 0]], [0, [0, 0]]] as const)('a rate of %f %% is printed over a withheld count', (rate, interval) => {
		const stand = makeStand({ tables: safeTables() });
		(stand.indicators.get('quote') as ReturnType<typeof stat>).value[(1 * 3 + 1) * 3] = rate;
		const report = audited(stand);
		expect(report.contradictions[0]).toMatch(/^steht über nicht ausgewiesenen Zahlen: Wert,/);
		// 0.004 % of 20 is no whole number of children: what contradicts is set aside and reported.
		if (rate === 0.004) expect(report.contradictions).toHaveLength(2);
		else expect(report.worst.find((f) => f.area === 'q:a' && f.group === 'alter:u15' && f.what === 'cell')?.interval).toEqual(interval);
	});
	it('a printed number does not fit its base figures', () => {
		const stand = makeStand({ tables: safeTables() });
		(stand.indicators.get('quote') as ReturnType<typeof stat>).value[0] = 19.4;
		expect(audited(stand).contradictions).toEqual(['passt nicht zu Zähler und Nenner: Wert, quote 2023 stadt:1']);
	});
	it('a slice or a profile shows what is withheld', () => {
		const stand = makeStand({ tables: safeTables() });
		const slices = new Map([['quote/alter:u15', { periods: ['2023'], areas: ['q:a'], value: { values: [10], states: 'k' }, numerator: null, denominator: null }]]);
		const profiles = new Map([['q', { areas: ['q:c'], indicators: [{ id: 'quote', periods: ['2023'], value: { values: [18.4], states: 'k' } }] }]]);
		expect(audited({ ...stand, slices, profiles }).contradictions).toEqual(['Schnitt alter:u15 sagt anderes als der Indikator quote: 2023 q:a', 'Profil q sagt anderes als der Indikator quote: 2023 q:c']);
	});
	it('a sum does not add up', () => expect(audited(changed((t) => (t['ew']!['2023']!['q:d'] = [150, 31, 120]))).contradictions).toHaveLength(2));
	it('it is known from elsewhere', () => {
		const outside = { baseFigure: 'bezug', areas: ['q:a', 'q:c'], period: '2023', group: 'alter:u15', from: 16, to: 17, source: 'Heft 3' };
		const report = audited(makeStand({ tables: safeTables() }), [outside]);
		expect(report.worst.find((f) => f.area === 'q:a' && f.group === 'alter:u15' && f.what === 'cell')).toMatchObject({ status: 'narrow', interval: [1, 2], derivation: expect.stringContaining('anderswo veröffentlicht: Heft 3') });
	});
	it('a whole breakdown is withheld where zeros are always shown: it goes with its zeros', () => {
		const tables: Tables = { bezug: { 2023: { 'stadt:1': [9, 7, 2], 'q:a': [5, 'w', 'w'], 'q:b': [4, 'w', 'w'] } } };
		// The printed 2 is what is wrong; of its two parts one may be nobody.
		expect(audited(makeStand({ tables, rules: { zeros: 'shown' } })).worst.filter((f) => f.group === 'alter:ab15').map((f) => [f.area, f.status])).toEqual([['stadt:1', 'disclosed']]);
	});
	it('a rounded count stands beside an exact total', () => {
		const flat: Tables = { bezug: { 2023: { 'stadt:1': [8, 'n', 'n'] } }, rund: { 2023: { 'q:a': [0, 'n', 'n'], 'q:b': [0, 'n', 'n'], 'q:c': [20, 'n', 'n'], 'stadt:1': [30, 'n', 'n'] } } };
		const relation = { kind: 'sum', whole: [{ sign: 1, baseFigure: 'bezug', codes: {}, yearsBack: 0 }], parts: [{ sign: 1, baseFigure: 'rund', codes: {}, yearsBack: 0 }] };
		const report = audited(makeStand({ tables: { ...flat, bezug: { 2023: { 'q:a': [1, 'n', 'n'] } } }, figures: { rund: { exactness: 'rounded-10', additivity: {} } }, relations: [relation] }));
		expect(report.worst.map((f) => [f.baseFigure, f.interval])).toEqual([['bezug', [1, 1]], ['rund', [1, 1]]]);
	});
	it('a declared relation pins it', () => {
		const tables: Tables = { zwei: { 2022: { 'q:a': [30, 'n', 'n'] }, 2023: { 'q:a': [33, 'n', 'n'] } }, zu: { 2023: { 'q:a': [5, 'n', 'n'] } }, ab: { 2023: { 'q:a': ['w', 'n', 'n'] } } };
		const term = (baseFigure: string, sign: 1 | -1, yearsBack = 0) => ({ sign, baseFigure, codes: {}, yearsBack });
		const report = audited(makeStand({ tables, relations: [{ kind: 'sum', whole: [term('zwei', 1)], parts: [term('zwei', 1, 1), term('zu', 1), term('ab', -1)] }] }));
		expect(first(report)).toEqual(['cell', 'q:a', '', 'disclosed', [2, 2]]);
		expect(first(audited(makeStand({ tables: { alle: { 2023: { 'q:a': [5, 'n', 'n'] } }, zu: { 2023: { 'q:a': [4, 'n', 'n'] } } }, relations: [{ kind: 'subset', whole: [term('alle', 1)], parts: [term('zu', 1)] }] })))).toEqual(['rest', 'q:a', '', 'disclosed', [1, 1]]);
	});
	it('years sum up to a rolling period', () => {
		const of = (n: 'w' | number) => ({ 'q:a': [n, 'n', 'n'] as (number | 'w' | 'n')[] });
		expect(first(audited(makeStand({ tables: { fall: { 2021: of(5), 2022: of(4), 2023: of('w'), '2021..2023': of(11) } }, figures: { fall: { kind: 'flow' } } })))).toEqual(['cell', 'q:a', '', 'disclosed', [2, 2]]);
	});
	it.each([[47, 4.3, 'disclosed', [2, 2]], [2000, 4.3, undefined, undefined]] as const)('a supplied rate over %i people', (people, rate, status, interval) => {
		const tables: Tables = { leute: { 2023: { 'q:a': [people, 'n', 'n'] } }, anteil: { 2023: { 'q:a': [rate, 'n', 'n'] } } };
		const report = audited(makeStand({ tables, figures: { anteil: { kind: 'supplied', denominator: 'leute', factor: 100 } } }));
		expect([report.worst[0]?.status, report.worst[0]?.interval]).toEqual([status, interval]);
	});
});

describe('several Datenstände', () => {
	const old = changed((t) => (bezug(t)['q:a'] = [20, 2, 18]));
	const now = makeStand({ tables: safeTables() });
	const corrected = new Map([['bezug', new Int32Array(15).fill(1)]]);
	it('what an older one shows is said, not held against the newest', () => {
		expect(auditPublished([old, now], [], solver)).toMatchObject({ disclosed: 0, already: 4, worst: [] });
		expect(audited(now).already).toBe(0);
	});
	it('a corrected count is another count', () => expect(auditPublished([old, { ...now, versions: corrected }], [], solver)).toMatchObject({ disclosed: 0, narrow: 0, already: 2 }));
	it('two that together tell more are held against the newest', () => {
		const other = changed((t) => {
			bezug(t)['q:a'] = [20, 'w', 'w'];
			bezug(t)['q:b'] = [40, 10, 30];
			bezug(t)['q:d'] = [30, 'w', 'w'];
		});
		expect(first(auditPublished([now, other], [], solver))).toEqual(['cell', 'q:a', 'alter:u15', 'disclosed', [2, 2]]);
	});
});
