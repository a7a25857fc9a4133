import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { propose } from '#domain/proposal/propose.ts';
import type { DescribedColumn } from '#domain/proposal/described-column.ts';
import { readFolder } from '#server/intake/folder/read-folder.ts';
import { judgeColumn } from './judge-column.ts';
import { agrees, ownRoles } from './own-description.ts';
import { berlin } from './truth/berlin.ts';
import { hamburg } from './truth/hamburg.ts';
import { koeln } from './truth/koeln.ts';
import { leipzig } from './truth/leipzig.ts';

const TRUTHS = { leipzig, koeln, berlin, hamburg };
export type City = keyof typeof TRUTHS;
export const CITIES = Object.keys(TRUTHS) as City[];

export interface DescribedCity {
	readonly city: City;
	readonly columns: number;
	readonly right: number;
	readonly wrong: readonly DescribedColumn[];
	/** Columns of files that the truth does not know, and files that it knows and that were not described. */
	readonly unknown: readonly string[];
	/** Columns of files that our own description reads, and of how many it says the same. It leaves out much that could be read: a judgement no file tells. */
	readonly own: { readonly columns: number; readonly agreed: number };
	readonly questions: readonly string[];
	readonly milliseconds: number;
}

export const cityFolder = (city: City): string => resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data', city);
export const isThere = (city: City): boolean => existsSync(join(cityFolder(city), 'stats'));

/** Describes the folder of a city without any answer and counts the columns told rightly; columns of files nobody could describe are wrong. */
export async function describeCity(city: City): Promise<DescribedCity> {
	const started = performance.now();
	const files = await readFolder(cityFolder(city));
	const truth: Readonly<Record<string, string>> = TRUTHS[city];
	// One city delivers the same table in three forms: each is described as if it came alone.
	const folders = city === 'hamburg' ? files.tables.map((table) => ({ ...files, tables: [table] })) : [files];
	const proposals = folders.map((folder) => propose(folder));
	const described = proposals.flatMap((p) => p.columns);
	const judged = described.map((column) => ({ column, verdict: judgeColumn(column, truth[column.file] ?? '') }));
	const own = ownRoles(city);
	const compared = described.map((column) => agrees(column, own)).filter((verdict) => verdict !== undefined);
	const lost = files.tables.filter((t) => !described.some((c) => c.file === t.file));
	return {
		city, columns: described.length + lost.reduce((n, t) => n + (t.rows[0]?.length ?? 0), 0),
		right: judged.filter((j) => j.verdict === true).length, wrong: judged.filter((j) => j.verdict === false).map((j) => j.column),
		unknown: [...judged.filter((j) => j.verdict === undefined).map((j) => `${j.column.file}: ${j.column.column}`), ...lost.map((t) => t.file)],
		own: { columns: compared.length, agreed: compared.filter((verdict) => verdict).length },
		questions: [...new Set(proposals.flatMap((p) => p.questions.map((q) => q.code)))], milliseconds: performance.now() - started
	};
}
