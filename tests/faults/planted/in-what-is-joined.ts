import type { Fault } from './fault.ts';
import { numberBeneath, rawTravelsAlong, statWriter } from './fault.ts';
import { townWithFewChildren } from './town.ts';

const groupings = 'src/server/release/compose/groupings/add-groupings.ts';
const wardSum = 'return fromReleased(parts, (values) => known(sumExactly(values)));';

/** Wards, explanations and facilities: what is made of released figures reaches for others. */
export const faultsInWhatIsJoined: readonly Fault[] = [
	{
		name: 'a ward is the sum of what is shown of it', caughtBy: 'audit', shows: /bezug/,
		edits: [{ file: groupings, find: wardSum, replace: "return fromReleased(parts.filter((part) => part.kind === 'known'), (values) => known(sumExactly(values)));" }]
	},
	{
		name: 'a ward is added up from raw values', caughtBy: 'gate', shows: /grundgroessen\/bezug/,
		edits: [rawTravelsAlong, { file: groupings, find: wardSum, replace: "return cube.raw === undefined ? notCollected : known(sumExactly(members[group.id].map((id) => cube.raw[row.get(id) * width + g])));" }]
	},
	{
		name: 'an explanation writes the withheld count into the formula', caughtBy: 'gate', shows: /grundgroessen\/bezug/, alsoAt: /answer \/klein\/zahl\/quote/,
		edits: [
			...numberBeneath,
			{ file: statWriter, find: "value.push(figure.kind === 'known' ? figure.value : null);", replace: "value.push(figure.kind === 'known' ? figure.value : null);\n\t\tbeneath.push(figure.beneath ?? null);" },
			{ file: statWriter, find: 'const status: (string | null)[] = [];', replace: 'const status: (string | null)[] = [];\n\tconst beneath = [];' },
			{ file: statWriter, find: 'dimension, value, status,', replace: 'dimension, value, status, beneath,' },
			{ file: 'src/view/explanation/cell-of.ts', find: 'const value = table.value[cell];', replace: 'const value = table.value[cell] ?? table.beneath?.[cell];' },
			{ file: 'src/view/explanation/explanation-view.ts', find: 'indicator[side].length === 1 && term.sign === 1 ? sum : null', replace: 'null' }
		]
	},
	{
		name: 'places per child are divided by children nobody may know', caughtBy: 'gate', shows: /einrichtungen/, counts: townWithFewChildren,
		edits: [rawTravelsAlong, {
			file: 'src/server/release/compose/facilities/target-counts.ts', find: 'figures.figure(figure.id, period, area.id, group)',
			replace: '((c) => known(c.raw[c.areas.findIndex((a) => a.id === area.id) * c.groups.length + c.groups.indexOf(group)] ?? 0))(figures.cubes(figure.id).find((c) => c.period === period))'
		}]
	}
];
