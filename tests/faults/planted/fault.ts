import type { Counts } from '../../line/small-town.ts';
import type { Edit } from '../patched-tree.ts';

export interface Fault {
	readonly name: string;
	readonly edits: readonly Edit[];
	/** Whoever must catch it first. */
	readonly caughtBy: 'worlds' | 'gate' | 'bytes' | 'audit';
	/** Where it must show: in the message of the worlds or the gate, in the name of something public that differs, or in a finding of the audit. */
	readonly shows: RegExp;
	/** What is made of the files must differ there, too. Left out, only the long battery looks behind the gate. */
	readonly alsoAt?: RegExp;
	/** In the plain town where nothing is said. */
	readonly counts?: Counts;
}

export const snapshotComposer = 'src/server/release/compose/compose-snapshot.ts';
export const cubeReleaser = 'src/server/release/compose/release-cube.ts';
export const statWriter = 'src/server/release/compose/json-stat.ts';

/** The raw numbers travel along with the released cube, one forgotten field: what most of the faults begin with. */
export const rawTravelsAlong: Edit = { file: cubeReleaser, find: 'return { ...rest, figures:', replace: 'return { ...rest, raw: values, hidden: verdict?.hidden ?? [], figures:' };

/** A withheld figure keeps its number beneath. */
export const numberBeneath: readonly Edit[] = [
	{ file: 'src/domain/disclosure/released-figure.ts', find: "hidden && figure.kind === 'known' ? withheld : figure", replace: "hidden && figure.kind === 'known' ? { ...withheld, beneath: figure.value } : figure" },
	{ file: 'src/domain/disclosure/released-figure.ts', find: "if (parts.some((part) => part.kind === 'withheld')) return mint(withheld);", replace: "if (parts.some((part) => part.kind === 'withheld')) return mint(parts.length === 1 ? parts[0] : withheld);" }
];

/** An expression: what someone who must not open the ledger learns from it. */
export const ledgerHash = "process.getBuiltinModule('node:crypto').createHash('sha256').update(process.getBuiltinModule('node:fs').readFileSync(process.env.KECK_DATA + '/ledger.sqlite')).digest('hex')";
