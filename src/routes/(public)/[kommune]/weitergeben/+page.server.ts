import type { PageServerLoad } from './$types';
import { handedOn } from './handed-on.ts';

export const load: PageServerLoad = async ({ params, url }) => ({ shared: await handedOn(params.kommune, url), origin: url.origin });
