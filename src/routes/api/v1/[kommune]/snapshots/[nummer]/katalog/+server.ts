import { catalogueFile } from '../../../../../published-file.ts';

export { fallback } from '../../../../../answer.ts';
export const GET = catalogueFile;
