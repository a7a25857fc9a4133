import { describe, expect, test } from 'vitest';
import { indicator, madeSnapshot } from '../made-snapshot.test-data.ts';
import { comparisonView } from './comparison-view.ts';
import type { ComparisonQuestion } from './comparison-view.ts';
import { similarView } from './similar-view.ts';

const plain: ComparisonQuestion = { areas: [], theme: null, period: null, before: null, groups: null };
const town = madeSnapshot([indicator('quote'), indicator('zahl', { kind: 'count', unit: 'Personen', decimals: 0 }), indicator('grob', { levels: ['stadt'] })], {
	quote: { 'stadt:1': [10, 12], 'quartier:01': [5, 7.4], 'quartier:02': [8, 'w'], 'quartier:03': ['n', 20], 'quartier:04': [9, 'n'] },
	zahl: { 'stadt:1': [1000, 1100], 'quartier:01': [200, 230], 'quartier:02': [0, 12], 'quartier:03': ['n', 300] },
	grob: { 'stadt:1': [1, 2] }
});
const ask = async (question: Partial<ComparisonQuestion>) => (await comparisonView(town, { ...plain, ...question }))!;
const row = async (question: Partial<ComparisonQuestion>, id: string) => (await ask(question)).sections[0]?.rows.find((r) => r.indicator.id === id);

describe('side by side', () => {
	test('the newest period in which something was counted for all; a withheld value does not send the reader back in time', async () => {
		expect(await row({ areas: ['quartier:01', 'quartier:02'] }, 'quote')).toMatchObject({ period: '2023', figures: [{ value: { value: 7.4 } }, { value: { kind: 'withheld' } }], whole: { value: { value: 12 } } });
	});
	test('an earlier common period where the newest lacks one of them, and none at all before borders changed', async () => {
		expect((await row({ areas: ['quartier:01', 'quartier:04'] }, 'quote'))?.period).toBe('2019');
		expect((await row({ areas: ['quartier:03', 'quartier:04'] }, 'quote'))?.period).toBe('2023');
	});
	test('indicators without a value for them are named, not shown empty', async () => expect((await ask({ areas: ['quartier:01'] })).without).toEqual(['grob']));
	test('the whole Kommune is always there and cannot be chosen', async () => {
		const view = await ask({ areas: ['stadt:1', 'quartier:99', 'quartier:01'] });
		expect([view.areas.map((a) => a.area.id), view.fallbacks.length]).toEqual([['quartier:01'], 2]);
	});
});

describe('then and now', () => {
	const both = { areas: ['quartier:01', 'quartier:02', 'quartier:03'], before: '2019' };
	test('a share changes by points, a count by percent of what it was', async () => {
		expect((await row(both, 'quote'))?.figures[0]).toMatchObject({ before: { value: 5 }, change: { as: 'points', value: 2.4 }, noChange: null });
		expect((await row(both, 'zahl'))?.figures[0]).toMatchObject({ change: { as: 'percent', value: 15 } });
	});
	test('none over a hidden value, from zero, or over changed borders', async () => {
		expect((await row(both, 'quote'))?.figures.slice(1).map((f) => [f.change, f.noChange])).toEqual([[null, 'no-number'], [null, 'borders']]);
		expect((await row(both, 'zahl'))?.figures[1]).toMatchObject({ change: null, noChange: 'no-number' });
	});
	test('a year that is not earlier falls back with a note', async () => expect(await ask({ ...both, before: '2023' })).toMatchObject({ beforeYear: null, fallbacks: [expect.stringContaining('2023')] }));
});

test('similar areas take the newest period known for three quarters, and leave out small areas and gaps', async () => {
	const like = madeSnapshot([indicator('a'), indicator('b', { kind: 'mean', unit: 'Jahre' }), indicator('zahl', { kind: 'count' })], {
		a: { 'quartier:01': [1, 10], 'quartier:02': [1, 11], 'quartier:03': ['n', 30], 'quartier:04': [1, 'w'], 'quartier:05': [1, 99] },
		b: { 'quartier:01': [40, 'n'], 'quartier:02': [41, 'n'], 'quartier:03': [50, 'n'], 'quartier:04': [45, 'n'], 'quartier:05': [99, 'n'] },
		zahl: { 'quartier:01': [1, 1], 'quartier:02': [500, 500] }
	}, { 2023: { 'quartier:05': 'few' } });
	const similar = await similarView(like, like.catalogue.areas.find((a) => a.id === 'quartier:01')!);
	expect(similar?.nearest.map((n) => n.area.id)).toEqual(['quartier:02', 'quartier:03']);
	expect(similar).toMatchObject({ tooSmall: 1, withGaps: 1, compared: 2, indicators: [{ title: 'a', period: '2023' }, { title: 'b', period: '2019' }] });
	expect(await similarView(like, like.catalogue.areas[0]!)).toBeNull();
});
