import { readLook } from '#server/snapshot/read-look.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import type { RequestHandler } from './$types';

/** The coat of arms. It was cleaned when it came; opened by itself it may do nothing and is shown by no other site. */
export const GET: RequestHandler = async ({ params, url }) => {
	const { bytes, mediaType } = await readLook.arms(openSnapshots(), params.kommune, url.searchParams.get('stand'));
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': mediaType, 'cache-control': 'no-cache', 'cross-origin-resource-policy': 'same-origin', 'content-disposition': `inline; filename="wappen.${mediaType === 'image/png' ? 'png' : 'svg'}"` } });
};
