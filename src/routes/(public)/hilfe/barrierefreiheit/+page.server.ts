import { openOperator } from '#server/base/operator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ operator: openOperator() });
