import type { Edit } from '../patched-tree.ts';
import type { Fault } from './fault.ts';
import { cubeReleaser, numberBeneath, rawTravelsAlong, snapshotComposer, statWriter } from './fault.ts';
import { townWithLargePartner, townWithSmallDistrict } from './town.ts';

const childrenOfQuarters: Edit = {
	file: snapshotComposer, find: 'const newest =',
	replace: "const childrenOf = (c) => c.raw.filter((_, i) => i % c.groups.length === 1 && c.areas[Math.floor(i / c.groups.length)].level === 'quartier');\nconst newest ="
};

/** Something in the published files comes from the raw numbers. */
export const faultsInFiles: readonly Fault[] = [
	{
		name: 'areas are sorted by their true values', caughtBy: 'gate', shows: /grundgroessen/, counts: townWithLargePartner,
		edits: [{
			file: 'src/server/release/compose/compose-release.ts', find: 'return composeSnapshot(new ReleasedFigures(grouped.settings, grouped.boundaries.areas, ',
			replace: `const children = new Map(cubes.flatMap((c) => (c.figure.id === 'bezug' ? c.areas.map((a, i) => [a.id, c.values[i * c.groups.length + 1]]) : [])));
				return composeSnapshot(new ReleasedFigures(grouped.settings, grouped.boundaries.areas.toSorted((a, b) => children.get(b.id) - children.get(a.id)), `
		}]
	},
	{
		name: 'a slice carries class limits of all values, withheld ones too', caughtBy: 'gate', shows: /schnitte\/quote/,
		edits: [rawTravelsAlong, childrenOfQuarters, {
			file: snapshotComposer, find: 'JSON.stringify(sliceOf(cells, group))',
			replace: "JSON.stringify({ ...sliceOf(cells, group), klassen: figures.cubes('bezug').flatMap((c) => [...childrenOf(c)].sort((x, y) => x - y).filter((_, i, all) => i % Math.ceil(all.length / 5) === 0)) })"
		}]
	},
	{
		name: 'the catalogue tells the range of the legend', caughtBy: 'gate', shows: /katalog/,
		edits: [rawTravelsAlong, childrenOfQuarters, {
			file: snapshotComposer, find: 'indicators.push(published);',
			replace: "indicators.push({ ...published, spanne: figures.cubes('bezug').map((c) => [Math.min(...childrenOf(c)), Math.max(...childrenOf(c))]) });"
		}]
	},
	{
		name: 'a profile gives the interval of a withheld cell', caughtBy: 'gate', shows: /profile/,
		edits: [rawTravelsAlong, {
			file: snapshotComposer, find: 'JSON.stringify(profileOf(all, level.id))',
			replace: "JSON.stringify({ ...profileOf(all, level.id), bereiche: figures.cubes('bezug').flatMap((c) => [...c.raw].flatMap((n, i) => (c.hidden[i] ? [[Math.floor(n * 0.8), Math.ceil(n * 1.2)]] : []))) })"
		}]
	},
	{
		name: 'a dataset gives the rank of a withheld cell', caughtBy: 'gate', shows: /indikatoren\/quote/,
		edits: [rawTravelsAlong, {
			file: snapshotComposer, find: 'fassung: indicator.version }',
			replace: 'fassung: indicator.version, raenge: cells.baseFigures.flatMap((b) => figures.cubes(b)).filter((c) => c.raw).map((c) => [...c.raw.keys()].sort((x, y) => c.raw[x] - c.raw[y])) }'
		}]
	},
	{
		name: 'small numbers have a word of their own', caughtBy: 'gate', shows: /grundgroessen\/bezug/,
		edits: [
			{ file: cubeReleaser, find: 'releaseFigure(cellFigure(state, values[i] ?? 0), verdict?.hidden[i] === 1)', replace: "verdict?.hidden[i] === 1 && values[i] > 0 && values[i] < 3 ? { kind: 'withheld', small: true } : releaseFigure(cellFigure(state, values[i] ?? 0), verdict?.hidden[i] === 1)" },
			{ file: statWriter, find: "status.push(figure.kind === 'known' ? null", replace: "status.push(figure.small ? 'klein' : figure.kind === 'known' ? null" }
		]
	},
	{
		name: 'the reason stands in the status', caughtBy: 'gate', shows: /grundgroessen\/bezug/,
		edits: [
			{ file: cubeReleaser, find: 'releaseFigure(cellFigure(state, values[i] ?? 0), verdict?.hidden[i] === 1)', replace: "verdict?.hidden[i] === 1 ? { kind: 'withheld', why: verdict.why[i] } : releaseFigure(cellFigure(state, values[i] ?? 0), false)" },
			{ file: statWriter, find: 'figure.why : figure.kind);', replace: "figure.why : figure.why === undefined ? figure.kind : figure.kind + '-' + figure.why);" }
		]
	},
	{
		name: 'a dataset carries a hash of the delivered table', caughtBy: 'gate', shows: /grundgroessen\/bezug/,
		edits: [rawTravelsAlong, {
			file: snapshotComposer, find: 'genauigkeit: figure.exactness }',
			replace: "genauigkeit: figure.exactness, pruefsumme: process.getBuiltinModule('node:crypto').createHash('sha256').update(JSON.stringify(figures.cubes(figure.id).map((c) => [...(c.raw ?? [])]))).digest('hex') }"
		}]
	},
	{
		name: 'a text names the total of the small numbers', caughtBy: 'gate', shows: /katalog/, counts: townWithLargePartner,
		edits: [rawTravelsAlong, {
			file: snapshotComposer, find: '...indicator, classifications:',
			replace: "...indicator, reading: indicator.reading + ' Nicht ausgewiesen: zusammen ' + figures.cubes('bezug').flatMap((c) => [...c.raw].filter((n, i) => c.hidden[i] && n < 10)).reduce((a, b) => a + b, 0) + ' Personen.', classifications:"
		}]
	},
	{
		name: 'the numerator is shown where the value is withheld', caughtBy: 'gate', shows: /indikatoren\/quote/,
		edits: [...numberBeneath, { file: snapshotComposer, find: 'return [v.value, v.numerator ?? noSuchPart', replace: "return [v.value, v.numerator?.beneath === undefined ? v.numerator ?? noSuchPart : { kind: 'known', value: v.numerator.beneath }" }]
	},
	{
		name: 'a zero is printed though it is withheld', caughtBy: 'gate', shows: /grundgroessen\/bezug/,
		edits: [{ file: cubeReleaser, find: 'verdict?.hidden[i] === 1)', replace: 'verdict?.hidden[i] === 1 && values[i] !== 0)' }]
	},
	{
		name: 'the verdict is read one cell off', caughtBy: 'gate', shows: /grundgroessen\/bezug/,
		edits: [{ file: cubeReleaser, find: 'verdict?.hidden[i] === 1)', replace: 'verdict?.hidden[i + 1] === 1)' }]
	},
	{
		name: 'an upper level is added up from raw values', caughtBy: 'gate', shows: /grundgroessen\/bezug/, counts: townWithSmallDistrict,
		edits: [{ file: cubeReleaser, find: 'verdict?.hidden[i] === 1)', replace: 'verdict?.hidden[i] === 1 && cube.areas.every((a) => a.parent !== cube.areas[Math.floor(i / cube.groups.length)].id))' }]
	},
	{
		name: 'a file is there only where somebody is', caughtBy: 'gate', shows: /which files there are|hinweise/, counts: townWithSmallDistrict,
		edits: [rawTravelsAlong, {
			file: snapshotComposer, find: 'files.set(fileName.profile(level.id)',
			replace: "if (figures.cubes('bezug').some((c) => c.areas.some((a, i) => a.id === 'bezirk:B' && c.raw[i * c.groups.length + 1] > 0))) files.set('hinweise/bezirk-b.json', '{}');\n\tfor (const level of settings.levels) files.set(fileName.profile(level.id)"
		}]
	}
];
