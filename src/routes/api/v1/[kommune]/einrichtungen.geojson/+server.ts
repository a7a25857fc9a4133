import { facilitiesGeojson } from '../../../facilities.ts';

export { fallback } from '../../../answer.ts';
export const GET = facilitiesGeojson;
