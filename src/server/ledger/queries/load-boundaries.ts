import type { Boundaries } from '#domain/delivery/boundaries.ts';
import type { Ledger } from '../open-ledger.ts';
import { newestDocument } from './revision/newest-document.ts';

/** The Kommune's areas and polygons as they count now. Refusal `not-found` for an unknown Kommune. */
export async function loadBoundaries(ledger: Ledger, kommune: string): Promise<Boundaries> {
	return JSON.parse(await newestDocument(ledger, kommune, 'boundaries')) as Boundaries;
}
