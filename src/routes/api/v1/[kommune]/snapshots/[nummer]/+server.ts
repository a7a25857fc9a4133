import { summary } from '../../../../summary.ts';

export { fallback } from '../../../../answer.ts';
export const GET = summary;
