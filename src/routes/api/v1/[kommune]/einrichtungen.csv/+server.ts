import { facilitiesCsv } from '../../../facilities.ts';

export { fallback } from '../../../answer.ts';
export const GET = facilitiesCsv;
