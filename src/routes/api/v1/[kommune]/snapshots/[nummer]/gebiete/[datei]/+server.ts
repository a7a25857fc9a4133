import { borders } from '../../../../../../borders.ts';

export { fallback } from '../../../../../../answer.ts';
export const GET = borders;
