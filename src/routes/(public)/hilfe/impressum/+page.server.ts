import { openOperator } from '#server/base/operator.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	operator: openOperator(),
	offices: (await openSnapshots().kommunen()).map(({ kommune }) => ({ name: kommune.name, office: kommune.office, contact: kommune.contact, invented: kommune.invented }))
});
