import type { Fault } from './fault.ts';
import { statWriter } from './fault.ts';

const problem = 'src/server/release/protect/protect-cube.ts';

/**
 * The verdict itself is wrong. Where worlds are built from the same wrong verdict they cannot tell: what is the same in all of them is not
 * seen by any comparison. That is what the audit is for.
 */
export const faultsInVerdicts: readonly Fault[] = [
	{
		name: 'a partner is dropped from the verdict', caughtBy: 'worlds', shows: /^gate: another world of bezug .* which is shown$/,
		edits: [{ file: 'src/server/release/protect/protect-all.ts', find: 'return verdict;', replace: 'const hidden = verdict.hidden.slice();\n\t\thidden[hidden.lastIndexOf(1)] = 0;\n\t\treturn { ...verdict, hidden };' }]
	},
	{
		name: 'the sums of areas are forgotten', caughtBy: 'worlds', shows: /^worlds: .* bezug/,
		edits: [{ file: problem, find: 'of childrenInSum(cube.figure, areas))', replace: 'of childrenInSum(cube.figure, areas).slice(0, 0))' }]
	},
	{
		name: 'the sums of groups are forgotten', caughtBy: 'audit', shows: /bezug/,
		edits: [{ file: problem, find: 'of groupSums(cube.classifications))', replace: 'of groupSums(cube.classifications).slice(0, 0))' }]
	},
	{
		name: 'the minimum count itself minus one is taken for safe', caughtBy: 'audit', shows: /bezug/,
		edits: [{ file: 'src/domain/disclosure/secrecy-problem.ts', find: 'count < rules.minimumCount;', replace: 'count < rules.minimumCount - 1;' }]
	},
	{
		name: 'a zero stands for everything withheld', caughtBy: 'audit', shows: /bezug/,
		edits: [{ file: statWriter, find: "value.push(figure.kind === 'known' ? figure.value : null);", replace: "value.push(figure.kind === 'known' ? figure.value : figure.kind === 'withheld' ? 0 : null);" }]
	}
];
