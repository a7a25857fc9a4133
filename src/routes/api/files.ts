import { Refusal } from '#server/base/refusal.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { answering, bytes, json } from './answer.ts';
import { readParameters } from './parameters.ts';

interface FilesEvent {
	readonly params: { readonly kommune: string; readonly name?: string; readonly nummer?: string };
	readonly url: URL;
}

/** GET of all names under which something is published in the snapshot. */
export const fileNames = answering(async ({ params, url }: FilesEvent): Promise<Response> => {
	readParameters(url.searchParams, []);
	const snapshot = await openSnapshots().open(params.kommune, params.nummer ?? null);
	return json({ snapshot: snapshot.mark, files: snapshot.names() }, { 'keck-datenstand': snapshot.mark.pin });
});

/** GET of one published file as it lies there. */
export const file = answering(async ({ params, url }: FilesEvent): Promise<Response> => {
	readParameters(url.searchParams, []);
	const snapshot = await openSnapshots().open(params.kommune, params.nummer ?? null);
	if (!snapshot.has(params.name ?? '')) throw new Refusal('not-found', 'Eine Datei dieses Namens ist in diesem Datenstand nicht veröffentlicht.');
	const { gzip, mediaType } = await snapshot.bytes(params.name ?? '');
	return bytes(gzip, mediaType, { 'content-encoding': 'gzip', 'keck-datenstand': snapshot.mark.pin });
});
