import { readLook } from '#server/snapshot/read-look.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import type { RequestHandler } from './$types';

/** The Kommune's own colours as tokens; there only for those that set one. */
export const GET: RequestHandler = async ({ params, url }) => {
	const css = await readLook.tokens(openSnapshots(), params.kommune, url.searchParams.get('stand'));
	return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' } });
};
