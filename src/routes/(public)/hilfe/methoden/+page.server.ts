import { openSnapshots } from '#server/snapshot/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	kommunen: (await openSnapshots().kommunen()).map(({ kommune: { slug, name } }) => ({ slug, name }))
});
