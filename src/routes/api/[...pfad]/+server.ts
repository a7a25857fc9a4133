import { Refusal } from '#server/base/refusal.ts';
import { answering } from '../answer.ts';

export { fallback } from '../answer.ts';

/** Every address under /api that is none. */
export const GET = answering(() => Promise.reject(new Refusal('not-found', 'Diese Adresse gibt es in der Schnittstelle nicht. Alle Adressen stehen in /api/v1/openapi.json.')));
