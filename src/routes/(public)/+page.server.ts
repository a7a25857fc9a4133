import { openSnapshots } from '#server/snapshot/index.ts';
import { unknownKeyNotes } from '#url/query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => ({
	kommunen: await openSnapshots().start(),
	notes: unknownKeyNotes(url.searchParams, [])
});
