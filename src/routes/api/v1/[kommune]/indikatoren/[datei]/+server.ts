import { tables } from '../../../../tables.ts';

export { fallback } from '../../../../answer.ts';
export const GET = tables('indikatoren');
