import { openSnapshots } from '#server/snapshot/index.ts';
import { answering, json } from '../../answer.ts';
import { readParameters } from '../../parameters.ts';

export { fallback } from '../../answer.ts';

export const GET = answering(async ({ url }: { url: URL }) => {
	readParameters(url.searchParams, []);
	const kommunen = await openSnapshots().kommunen();
	return json(kommunen.map(({ kommune: { slug, name, ags, invented }, snapshot }) => ({ slug, name, ags, invented, snapshot: snapshot.number, stand: snapshot.pin, releasedOn: snapshot.releasedOn })));
});
