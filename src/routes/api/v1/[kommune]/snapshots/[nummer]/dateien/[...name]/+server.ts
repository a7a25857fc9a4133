import { file } from '../../../../../../files.ts';

export { fallback } from '../../../../../../answer.ts';
export const GET = file;
