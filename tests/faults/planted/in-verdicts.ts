import type { Fault } from './fault.ts';
import { statWriter } from './fault.ts';
import { townWithLargePartner } from './town.ts';

const placing = 'src/server/release/protect/place-cube.ts';
const summing = 'src/server/release/protect/equations-within.ts';

/**
 * The verdict itself is wrong. Where worlds are built from the same wrong verdict they cannot tell: what is the same in all of them is not
 * seen by any comparison. That is what the audit is for.
 */
export const faultsInVerdicts: readonly Fault[] = [
	{
		name: 'a partner is dropped from the verdict', caughtBy: 'worlds', shows: /^gate: another world of bezug .* which is shown$/,
		edits: [{ file: 'src/server/release/protect/protect-all.ts', find: 'verdicts.set(cube, verdictOf(why));', replace: 'verdicts.set(cube, { why, hidden: why.map((w, c) => (w === WHY.SHOWN || c === why.lastIndexOf(WHY.PARTNER) ? 0 : 1)) });' }]
	},
	{
		name: 'the sums of areas are forgotten', caughtBy: 'worlds', shows: /^worlds: .* bezug/,
		edits: [{ file: summing, find: 'of childrenInSum(cube.figure, areas))', replace: 'of childrenInSum(cube.figure, areas).slice(0, 0))' }]
	},
	{
		name: 'the sums of groups are forgotten', caughtBy: 'audit', shows: /^disclosed .*bezug/,
		edits: [{ file: summing, find: 'of groupSums(cube.classifications))', replace: 'of groupSums(cube.classifications).slice(0, 0))' }]
	},
	{
		name: 'the minimum count is one too low', caughtBy: 'audit', shows: /^disclosed .*bezug/, counts: { ...townWithLargePartner, B2: [40, 140, 1, 15] },
		edits: [{ file: placing, find: "? rules.minimumCount : 0", replace: "? rules.minimumCount - 1 : 0" }]
	},
	{
		name: 'a zero stands for everything withheld', caughtBy: 'audit', shows: /bezug/,
		edits: [{ file: statWriter, find: "value.push(figure.kind === 'known' ? figure.value : null);", replace: "value.push(figure.kind === 'known' ? figure.value : figure.kind === 'withheld' ? 0 : null);" }]
	}
];
