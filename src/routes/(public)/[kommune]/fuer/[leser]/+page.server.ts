import { Refusal } from '#server/base/refusal.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { decodeReader } from '#url/audience.ts';
import { decodePlainPage } from '#url/pin.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { pin, notes } = decodePlainPage(url.searchParams);
	const reader = decodeReader(params.leser);
	if (reader === null) throw new Refusal('not-found', 'Diesen Einstieg gibt es nicht.');
	const view = await openSnapshots().audience(params.kommune, pin);
	return { view, reader, notes, pin: pin === null ? null : view.snapshot.pin };
};
