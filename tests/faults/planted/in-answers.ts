import type { Fault } from './fault.ts';
import { cubeReleaser, ledgerHash, numberBeneath, statWriter } from './fault.ts';

/** The files are right and something behind them is not, or it shows only in what is made of them. */
export const faultsInAnswers: readonly Fault[] = [
	{
		name: 'the CSV writer prints the number beneath', caughtBy: 'gate', shows: /grundgroessen\/bezug/, alsoAt: /answer .*\.csv/,
		edits: [
			...numberBeneath,
			{ file: statWriter, find: "value.push(figure.kind === 'known' ? figure.value : null);", replace: "value.push(figure.kind === 'known' ? figure.value : null);\n\t\tbeneath.push(figure.beneath ?? null);" },
			{ file: statWriter, find: 'const status: (string | null)[] = [];', replace: 'const status: (string | null)[] = [];\n\tconst beneath = [];' },
			{ file: statWriter, find: 'dimension, value, status,', replace: 'dimension, value, status, beneath,' },
			{ file: 'src/server/takeout/csv.ts', find: "figures.push(value === null ? '' : csvDecimal(value)", replace: "figures.push(value === null ? String(dataset.beneath?.[at] ?? '') : csvDecimal(value)" }
		]
	},
	{
		name: 'a header of the API tells the ledger’s fingerprint', caughtBy: 'bytes', shows: /answer \/api\/.*quote/,
		edits: [{ file: 'src/routes/api/tables.ts', find: "const headers = { 'keck-datenstand': snapshot.mark.pin };", replace: `const headers = { 'keck-datenstand': snapshot.mark.pin, 'x-quelle': ${ledgerHash} };` }]
	},
	{
		name: 'the tag of every answer is made from the ledger', caughtBy: 'bytes', shows: /answer \//,
		edits: [{ file: 'src/http/finished-answer.ts', find: ".update(bytes).digest('base64url')", replace: `.update(bytes).update(${ledgerHash}).digest('base64url')` }]
	},
	{
		name: 'a page asks the ledger for the lowest value of its legend', caughtBy: 'bytes', shows: /answer \/klein\/indikator\/quote/,
		edits: [{ file: 'src/view/indicator-view.ts', find: '...frameOf(snapshot),', replace: `...frameOf(snapshot), legende: ${ledgerHash}.slice(0, 4),` }]
	},
	{
		name: 'parsed files are kept by name: the last release shines through', caughtBy: 'bytes', shows: /answer \/klein\/indikator\/quote/,
		edits: [
			{ file: 'src/server/snapshot/open-snapshot.ts', find: 'stored.get(hash)', replace: 'stored.get(name)' },
			{ file: 'src/server/snapshot/open-snapshot.ts', find: 'stored.set(hash,', replace: 'stored.set(name,' }
		]
	},
	{
		name: 'kept answers outlive a publication', caughtBy: 'bytes', shows: /answer \/api\/v1\/klein/,
		edits: [{ file: 'src/http/answer-cache.ts', find: 'if (stamp !== this.#stamp) this.#empty(stamp);', replace: 'this.#stamp = stamp;' }]
	},
	{
		name: 'a file with the same name and length is not written again', caughtBy: 'bytes', shows: /manifest/,
		edits: [
			{ file: 'src/server/release/publish.ts', find: 'export const sha256 =', replace: 'const kept = new Map();\nexport const sha256 =' },
			{ file: 'src/server/release/publish.ts', find: '[name, sha256(text)] as const', replace: '[name, kept.get(name) ?? (kept.set(name, sha256(text)), sha256(text))] as const' }
		]
	},
	{
		name: 'the log names what is withheld', caughtBy: 'bytes', shows: /^said$/,
		edits: [{ file: cubeReleaser, find: 'return { ...rest, figures:', replace: "for (const [i, h] of verdict?.hidden.entries() ?? []) if (h) console.warn('zurückgehalten: ' + values[i]);\n\treturn { ...rest, figures:" }]
	}
];
