import { expect, it } from 'vitest';
import { auditPublished } from '#domain/audit/audit-published.ts';
import type { Made, Shown, Tables } from '#domain/audit/published/make-stand.test-data.ts';
import { makeStand } from '#domain/audit/published/make-stand.test-data.ts';
import type { OutsideCount } from '#domain/audit/published/stand.ts';
import type { AuditReport } from '#domain/audit/report.ts';
import { loadHighsRanges } from './highs-ranges.ts';

const solver = await loadHighsRanges();
/** Quarter a by groups: all, under 15, from 15. */
const quarter = (...cells: Shown[]): Tables => ({ x: { 2023: { 'q:a': cells } } });
const audited = (stands: readonly Made[], outside: readonly OutsideCount[] = []): AuditReport => auditPublished(stands.map(makeStand), outside, solver);
const told = ({ worst }: AuditReport): unknown[] => worst.map(({ what, baseFigure, area, group, status, interval, derivation }) => [what, baseFigure, area, group, status, interval, derivation]);
const counts = ({ judged, safe, narrow, disclosed, timeout, already }: AuditReport): number[] => [judged, safe, narrow, disclosed, timeout, already];

it('says of each finding how it follows', () => {
	expect(told(audited([{ tables: quarter(9, 2, 'w') }]))).toEqual([
		['cell', 'x', 'q:a', 'alter:u15', 'disclosed', [2, 2], 'steht so in der Grundgröße'], ['cell', 'x', 'q:a', 'alter:ab15', 'disclosed', [7, 7], 'x 2023 q:a alter:ab15: 9 − 2 = 7 (Summe der Gruppen in q:a, x 2023)']
	]);
	const share = { tables: { x: { 2023: { 'q:a': [18, 'n', 'n'] } }, y: { 2023: { 'q:a': [20, 'n', 'n'] } } } satisfies Tables, relations: [{ kind: 'subset', whole: [{ sign: 1, baseFigure: 'y', codes: {} }], parts: [{ sign: 1, baseFigure: 'x', codes: {} }] }] };
	expect(told(audited([share])).filter((finding) => (finding as unknown[])[2] === 'q:a')).toEqual([['rest', 'x', 'q:a', '', 'disclosed', [2, 2], 'folgt aus ausgewiesenen Zahlen']]);
});

it('puts the disclosed before the narrow, the smaller before the larger, and else keeps the order of names', () => {
	const tables: Tables = { x: { 2023: { 'q:d': [2, 'w', 'w'], 'q:c': [9, 8, 'w'], 'q:b': [9, 2, 'w'], 'q:a': [9, 8, 'w'] } } };
	expect(audited([{ tables }]).worst.map(({ area, group, status, interval }) => [area, group, status, interval])).toEqual([
		['q:a', 'alter:ab15', 'disclosed', [1, 1]], ['q:c', 'alter:ab15', 'disclosed', [1, 1]], ['q:b', 'alter:u15', 'disclosed', [2, 2]], ['q:d', '', 'disclosed', [2, 2]], ['q:b', 'alter:ab15', 'disclosed', [7, 7]]
	]);
	const outside = (area: string, from: number, to: number): OutsideCount => ({ baseFigure: 'x', areas: [area], period: '2023', group: 'alter:ab15', from, to, source: 'Heft' });
	const narrow = audited([{ tables: { x: { 2023: { 'q:a': [20, 'w', 'w'], 'q:b': [20, 'w', 'w'], 'q:c': [20, 'w', 'w'] } } } }], [outside('q:a', 18, 30), outside('q:b', 18, 19), outside('q:c', 19, 30)]);
	expect(narrow.worst.map(({ area, group, status, interval }) => [area, group, status, interval])).toEqual([['q:c', 'alter:u15', 'narrow', [0, 1]], ['q:b', 'alter:u15', 'narrow', [1, 2]], ['q:a', 'alter:u15', 'narrow', [0, 2]]]);
});

it('counts every judged count once', () => {
	expect(counts(audited([{ tables: quarter(20, 'w', 'w') }]))).toEqual([2, 2, 0, 0, 0, 0]);
	expect(counts(audited([{ tables: quarter(9, 2, 'w') }]))).toEqual([2, 0, 0, 2, 0, 0]);
	const outside = { baseFigure: 'x', areas: ['q:a'], period: '2023', group: 'alter:ab15', from: 18, to: 30, source: 'Heft' };
	expect(counts(audited([{ tables: quarter(20, 'w', 'w') }], [outside]))).toEqual([2, 1, 1, 0, 0, 0]);
});

it('holds against the newest only what older ones and other sources did not tell as well', () => {
	const outside = { baseFigure: 'x', areas: ['q:a'], period: '2023', group: 'alter:u15', from: 0, to: 2, source: 'Heft' };
	const same = { tables: quarter(20, 'w', 'w') };
	// As narrow as before: copies cannot be recalled. Narrower than before: ours.
	expect(counts(audited([same, same], [outside]))).toEqual([2, 1, 0, 0, 0, 1]);
	const wide = { tables: quarter('w', 'w', 'w') };
	const both = [outside, { ...outside, group: 'alter:ab15', from: 17, to: 30 }];
	expect(counts(audited([wide, same], both)).slice(3, 6)).toEqual([0, 0, 1]);
	expect(counts(audited([{ tables: quarter(20, 2, 'w') }, same]))).toEqual([2, 0, 0, 0, 0, 2]);
	expect(counts(audited([same, { tables: quarter(20, 2, 'w') }]))).toEqual([2, 0, 0, 2, 0, 0]);
	expect(counts(audited([{ tables: { y: { 2023: { 'q:a': [5, 'n', 'n'] } } } }, { tables: quarter(9, 2, 'w') }]))).toEqual([2, 0, 0, 2, 0, 0]);
});
