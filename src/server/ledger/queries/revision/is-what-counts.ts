import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { LedgerSchema } from '../../schema.ts';
import type { RevisionContent } from './add-revision.ts';

/**
 * Is exactly this already what counts: an active revision of the same bytes, understood the same way, that no newer active one covers? Of
 * settings and borders only what was understood counts: they may come from a description one year and from a template the next.
 * (Delivered, corrected, and delivered in its first form again is something new: it takes the correction back.)
 */
export async function isWhatCounts(db: Kysely<LedgerSchema>, kommune: string, content: Pick<RevisionContent, 'kind' | 'sha256' | 'contentSha256' | 'scope'>): Promise<boolean> {
	if (content.kind === 'facilities') return isNewestList(db, kommune, content.scope?.baseFigure ?? '', content.contentSha256);
	const active = db.selectFrom('revision_state').where('kommune', '=', kommune).where('kind', '=', content.kind).where('state', '=', 'active');
	const understood = active.select(['id', 'number']).where('content_sha256', '=', content.contentSha256).orderBy('number', 'desc');
	const same = await (content.kind === 'figures' ? understood.where('sha256', '=', content.sha256) : understood).executeTakeFirst();
	if (same === undefined) return false;
	const newer = (await active.select('id').where('number', '>', same.number).execute()).map(({ id }) => id);
	if (newer.length === 0) return true;
	return content.kind === 'figures' && !(await anyCovers(db, same.id, newer));
}

/** Of the lists of facilities with this id the newest decides. */
async function isNewestList(db: Kysely<LedgerSchema>, kommune: string, list: string, contentSha256: string): Promise<boolean> {
	const newest = await db
		.selectFrom('revision_state as r')
		.innerJoin('document as d', 'd.revision', 'r.id')
		.select('r.content_sha256')
		.where('r.kommune', '=', kommune)
		.where('r.kind', '=', 'facilities')
		.where('r.state', '=', 'active')
		.where(sql<boolean>`json_extract(d.body, '$.id') = ${list}`)
		.orderBy('r.number', 'desc')
		.executeTakeFirst();
	return newest?.content_sha256 === contentSha256;
}

/** Does any of the newer revisions (ids) name a cell of this one? */
async function anyCovers(db: Kysely<LedgerSchema>, revision: number, newer: readonly number[]): Promise<boolean> {
	const pairs = await db
		.selectFrom('figure_table as old')
		.innerJoin('figure_table as new', (join) => join.onRef('new.base_figure', '=', 'old.base_figure').onRef('new.level', '=', 'old.level').onRef('new.period', '=', 'old.period'))
		.select(['old.areas as oldAreas', 'old.groups as oldGroups', 'new.areas as newAreas', 'new.groups as newGroups'])
		.where('old.revision', '=', revision)
		.where('new.revision', 'in', newer)
		.execute();
	return pairs.some((pair) => meet(pair.oldAreas, pair.newAreas) && meet(pair.oldGroups, pair.newGroups));
}

function meet(left: string, right: string): boolean {
	if (left === right) return true;
	const listed = new Set(JSON.parse(left) as string[]);
	return (JSON.parse(right) as string[]).some((name) => listed.has(name));
}
