import { describe, expect, it } from 'vitest';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import type { BaseFigure } from '#domain/base-figure/base-figure.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';
import { composeRelease } from '../compose/compose-release.ts';
import type { Confidential } from '../cubes/confidential.ts';
import type { Counts } from '../cubes/made-town.test-data.ts';
import { areas, figure, madeTown, share, withAges } from '../cubes/made-town.test-data.ts';
import { auditGate } from '../gate/audit-gate.ts';
import { archiveRelease } from '../history/archive-release.ts';
import { History } from '../history/history.ts';
import { loadHighsSolver } from './highs-solver.ts';
import { protectAll } from './protect-all.ts';

const solver = await loadHighsSolver();
const all = { baseFigure: '', levels: [], areas: [], periods: [], groups: [], reason: 'Probe' };
const at = (baseFigure: string, codes: Record<string, string> = {}, yearsBack = 0) => ({ sign: 1 as const, baseFigure, codes, yearsBack });

/** What is withheld, as „figure period area“, after the independent audit found nothing. */
const withheld = (figures: readonly BaseFigure[], counts: Counts, told: Partial<KommuneSettings> = {}): Promise<string[]> => withheldIn(madeTown(figures, counts, told));
async function withheldIn(town: Confidential): Promise<string[]> {
	const { verdicts } = protectAll(town, solver);
	const composed = composeRelease(town, verdicts);
	const { archived } = archiveRelease(town, verdicts, composed, new History([], null, 'public', town));
	await auditGate(archived, composed, [], town.settings.outsideFacts);
	return town.cubes.flatMap((cube, c) => Array.from(verdicts[c]!.why, (why, i) => (why === WHY.SHOWN ? '' : `${cube.figure.id} ${cube.period} ${areas[Math.floor(i / cube.groups.length)]!.id}${cube.groups[i % cube.groups.length]!.replace('alter:', ' ')}`))).filter((name) => name !== '');
}

describe('what is protected together', () => {
	it('leaves a town without small counts alone', async () => expect(await withheld([figure('ew')], { ew: { 2023: [10, 20, 30, 0] } })).toEqual([]));
	it('a year of events tells the fourth of its quarters: 2 in one takes another quarter along, or the year', async () => {
		const events = figure('faelle', { kind: 'flow', additivity: {} });
		const quarter = [50, 9, 9, 9, 9];
		const gone = await withheld([events], { faelle: { '2023-Q1': quarter, '2023-Q2': [50, 2, 9, 9, 9], '2023-Q3': quarter, '2023-Q4': quarter, 2023: [200, 29, 36, 36, 36] } });
		expect(gone).toContain('faelle 2023-Q2 quartier:1');
		expect(gone.filter((name) => name.endsWith('quartier:1'))).toHaveLength(2);
	});
	it('a small count takes one partner in its town', async () => {
		const gone = await withheld([figure('bezug')], { bezug: { 2023: [2, 20, 30, 8] } });
		expect(gone).toHaveLength(2);
		expect(gone).toContain('bezug 2023 quartier:1');
	});
	it('a share makes what is left a count: 48 of 50 hides the 48, not the 50', async () => {
		const gone = await withheld([figure('ew'), figure('bezug')], { ew: { 2023: [50, 90, 80, 70] }, bezug: { 2023: [48, 20, 30, 8] } }, { indicators: [share('quote', 'bezug', 'ew')] });
		expect(gone).toContain('bezug 2023 quartier:1');
		expect(gone.filter((name) => name.startsWith('ew'))).toEqual([]);
	});
	it('a base figure with rules of its own keeps them: ten instead of three', async () => {
		const gone = await withheld([figure('befund', { rules: { minimumCount: 10 } })], { befund: { 2023: [9, 20, 30, 12] } });
		expect(gone).toContain('befund 2023 quartier:1');
	});
	it('a rolling sum over years tells the third of two: 2 in 2022 takes another year along, or the sum', async () => {
		const events = figure('faelle', { kind: 'flow', additivity: {} });
		const gone = await withheld([events], { faelle: { 2021: [50, 9, 9, 9, 9], 2022: [50, 2, 9, 9, 9], 2023: [50, 9, 9, 9, 9], '2021..2023': [150, 20, 27, 27, 27] } });
		expect(gone).toContain('faelle 2022 quartier:1');
		expect(gone.filter((name) => name.endsWith('quartier:1'))).toHaveLength(2);
	});
	it('a yearly difference links two years: 2023 = 2022 + change', async () => {
		const stock = figure('ew', { additivity: {} });
		const change = figure('zuwachs', { additivity: {} });
		const told = { relations: [{ kind: 'sum' as const, whole: [at('ew')], parts: [at('ew', {}, 1), at('zuwachs')] }] };
		const gone = await withheld([stock, change], { ew: { 2022: [90, 40, 30, 20, 10], 2023: [99, 42, 33, 24, 15] }, zuwachs: { 2023: [9, 2, 3, 4, 5] } }, told);
		expect(gone).toContain('zuwachs 2023 quartier:1');
		expect(gone.filter((name) => name.startsWith('ew') && name.endsWith('quartier:1'))).toHaveLength(1);
	});
	it('a declared sum across base figures: all = German + foreign', async () => {
		const figures = ['ew', 'deutsch', 'fremd'].map((id) => figure(id, { additivity: {} }));
		const counts = { ew: { 2023: [40, 40, 40, 40, 40] }, deutsch: { 2023: [30, 38, 30, 30, 30] }, fremd: { 2023: [10, 2, 10, 10, 10] } };
		expect(await withheld(figures, counts)).toEqual(['fremd 2023 quartier:1']);
		expect(await withheld(figures, counts, { relations: [{ kind: 'sum', whole: [at('ew')], parts: [at('deutsch'), at('fremd')] }] })).toHaveLength(2);
	});
	it('a subset is protected like a share', async () => {
		const told = { relations: [{ kind: 'subset' as const, whole: [at('ew')], parts: [at('bezug')] }] };
		expect(await withheld([figure('ew', { additivity: {} }), figure('bezug', { additivity: {} })], { ew: { 2023: [50, 50, 50, 50, 50] }, bezug: { 2023: [20, 49, 20, 20, 20] } }, told)).toEqual(['bezug 2023 quartier:1']);
	});
	it('takes no part where it does not hold: more in the part than in the whole', async () => {
		const told = { relations: [{ kind: 'subset' as const, whole: [at('ew')], parts: [at('bezug')] }] };
		expect(await withheld([figure('ew', { additivity: {} }), figure('bezug', { additivity: {} })], { ew: { 2023: [50, 50, 50, 50, 50] }, bezug: { 2023: [20, 51, 20, 20, 20] } }, told)).toEqual([]);
	});
	it('hides by hand, in wide doubt', async () => {
		const gone = await withheld([figure('ew')], { ew: { 2023: [50, 60, 70, 80] } }, { handHidden: [{ ...all, baseFigure: 'ew', areas: ['quartier:2'] }] });
		expect(gone).toContain('ew 2023 quartier:2');
		expect(gone.length).toBeGreaterThan(1);
	});
	it('hides a supplied value by hand too', async () => {
		const mean = figure('mittel', { kind: 'supplied', denominator: 'ew', decimals: 1, additivity: {} });
		const gone = await withheld([figure('ew'), mean], { ew: { 2023: [500, 600, 700, 800] }, mittel: { 2023: [40, 41, 42, 43, 44] } }, { handHidden: [{ ...all, baseFigure: 'mittel', areas: ['quartier:2'] }] });
		expect(gone).toEqual(['mittel 2023 quartier:2']);
	});
	it('an outside fact about two quarters is an equation: 10 in quarters 1 and 2 together', async () => {
		const outsideFacts = [{ baseFigure: 'bezug', areas: ['quartier:1', 'quartier:2'], period: '2023', group: '', from: 10, to: 10, source: 'Amtsblatt' }];
		const gone = await withheld([figure('bezug')], { bezug: { 2023: [2, 8, 30, 40] } }, { outsideFacts });
		// One partner in the same pair, and with the pair's sum known nothing is left for the others to hide.
		expect(gone).toEqual(['bezug 2023 quartier:1', 'bezug 2023 quartier:2']);
	});
	it('a small count that stands elsewhere is withheld all the same, and does not stop the release: others gave it away', async () => {
		const outsideFacts = [{ baseFigure: 'bezug', areas: ['quartier:1'], period: '2023', group: '', from: 2, to: 2, source: 'Amtsblatt' }];
		expect(await withheld([figure('bezug')], { bezug: { 2023: [2, 20, 30, 40] } }, { outsideFacts })).toContain('bezug 2023 quartier:1');
	});
	it('supplied rates over a public whole are counts in disguise: 0,3 % of 640 is two people', async () => {
		const rate = figure('quote', { kind: 'supplied', denominator: 'ew', factor: 100, decimals: 1, additivity: {} });
		const gone = await withheld([figure('ew'), rate], { ew: { 2023: [640, 2000, 3000, 1000] }, quote: { 2023: [3.9, 0.3, 5, 4, 3.6] } });
		expect(gone).toContain('quote 2023 quartier:1');
		// The town's rate and the three others would leave it between narrow limits.
		expect(gone.length).toBeGreaterThan(1);
	});
	it('rates by quarter are told over the people at the end of the year before', async () => {
		const rate = figure('quote', { kind: 'supplied', denominator: 'ew', denominatorCell: { group: '', time: 'year-end-before' }, factor: 100, decimals: 1, additivity: {} });
		const counts = { ew: { 2022: [640, 2000, 3000, 1000], 2023: [900, 2000, 3000, 1000] }, quote: { '2023-Q1': [3.9, 0.3, 5, 4, 3.6] } };
		const gone = await withheld([figure('ew'), rate], counts);
		expect(gone).toContain('quote 2023-Q1 quartier:1');
		expect(gone.length).toBeGreaterThan(1);
		// Nobody counted people in that quarter: without a whole none may be shown.
		expect(await withheld([figure('ew'), { ...rate, denominatorCell: { group: '', time: 'same' } }], counts)).toHaveLength(5);
	});
	it('rounded counts are ranges: 0, 0, 0, 0 under 10 would be 2 each, 0, 0, 0, 5 under 10 hold', async () => {
		const rounded = figure('ew', { exactness: 'rounded-5' });
		const gone = await withheld([rounded], { ew: { 2023: [10, 0, 0, 0, 0] } });
		expect(gone.length).toBeGreaterThan(0);
		expect(await withheld([rounded], { ew: { 2023: [10, 0, 0, 0, 5] } })).toEqual([]);
	});
	it('rounded to tens beside nothing exact: 0, 10, 20, 30 under 60 hold', async () => {
		expect(await withheld([figure('ew', { exactness: 'rounded-10' })], { ew: { 2023: [60, 0, 10, 20, 30] } })).toEqual([]);
	});
	it('a count with noise tells nothing certain and is shown', async () => {
		expect(await withheld([figure('ew', { exactness: 'noisy' })], { ew: { 2023: [60, 1, 10, 20, 30] } })).toEqual([]);
	});
	describe('where zeros are always shown', () => {
		const shown = figure('ew', { rules: { zeros: 'shown' } });
		it('prints every zero, and what is withheld is at least 1 for all an attacker knows', async () => {
			const gone = await withheldIn(withAges(shown, [[160, 42, 59, 59], [40, 2, 19, 19], [40, 10, 20, 10], [40, 10, 20, 10], [40, 20, 0, 20]]));
			expect(gone).toContain('ew 2023 quartier:1 a');
			expect(gone).not.toContain('ew 2023 quartier:4 b');
		});
		it('the audit knows it: two ones under a nine are 1 and 1, and might be 0 and 2 if zeros could be withheld', async () => {
			const attack = async (zeros: 'shown' | 'hideable'): Promise<void> => {
				const town = withAges(figure('ew', { rules: { zeros } }), [[90, 33, 25, 32], [9, 1, 7, 1], [21, 2, 8, 11], [30, 15, 5, 10], [30, 15, 5, 10]]);
				const hidden = Uint8Array.from({ length: 20 }, (_, i) => ([5, 7, 9, 11].includes(i) ? 1 : 0));
				const composed = composeRelease(town, [{ hidden, why: hidden }]);
				await auditGate(archiveRelease(town, [{ hidden, why: hidden }], composed, new History([], null, 'public', town)).archived, composed, [], []);
			};
			await expect(attack('shown')).rejects.toThrow(/: 4 wären genau zurückzurechnen\./);
			await expect(attack('hideable')).rejects.toThrow(/gelang: \d wären zu eng einzugrenzen\./);
		});
		it('withholds a whole breakdown with its zeros where nothing else helps', async () => {
			// A quarter with one small group and no other: its only partners are zeros, and the wholes of the quarters are known from elsewhere.
			const rows = [[143, 42, 61, 40], [22, 2, 20, 0], [41, 0, 41, 0], [40, 40, 0, 0], [40, 0, 0, 40]];
			const outsideFacts = areas.map((area, a) => ({ baseFigure: 'ew', areas: [area.id], period: '2023', group: '', from: rows[a]![0]!, to: rows[a]![0]!, source: 'Amtsblatt' }));
			expect(await withheldIn(withAges(shown, rows, { outsideFacts }))).toContain('ew 2023 quartier:1 a');
		});
	});
	it('refuses to be told where proof fails, naming the base figure and no number', async () => {
		const broken = madeTown([figure('ew')], { ew: { 2023: [101, 10, 20, 30, 40] } });
		expect(() => protectAll(broken, solver)).toThrow(/^Die Freigabe wird verweigert: „ew“ \(ew, 2023\)\. Die angegebenen Summen gehen nicht auf/);
	});
});
