import { Refusal } from '#server/base/refusal.ts';
import { fileName } from '#view/file-name.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { answering, bytes } from './answer.ts';
import { readParameters } from './parameters.ts';

interface FileEvent {
	readonly params: { readonly kommune: string; readonly nummer?: string };
	readonly url: URL;
}

/** GET of one published file as it lies in the snapshot. @param missing German sentence for snapshots that have none */
const publishedFile = (name: string, missing: string) => answering(async ({ params, url }: FileEvent): Promise<Response> => {
	readParameters(url.searchParams, []);
	const snapshot = await openSnapshots().open(params.kommune, params.nummer ?? null);
	if (!snapshot.has(name)) throw new Refusal('not-found', missing);
	const { gzip, mediaType } = await snapshot.bytes(name);
	return bytes(gzip, mediaType, { 'content-encoding': 'gzip', 'keck-datenstand': snapshot.mark.pin });
});

export const proofFile = publishedFile(fileName.audit, 'Zu diesem Datenstand gibt es keinen Geheimhaltungsnachweis: Er stammt aus einer früheren Fassung des Programms.');
export const catalogueFile = publishedFile(fileName.catalogue, 'Zu diesem Datenstand gibt es keinen Katalog.');
