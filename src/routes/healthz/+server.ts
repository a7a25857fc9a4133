import { openSnapshots } from '#server/snapshot/index.ts';

/** For whoever watches the server: it answers, and the snapshots can be read. While it prepares, the server itself answers 503 here. */
export async function GET(): Promise<Response> {
	const kommunen = await openSnapshots().kommunen();
	return Response.json({ status: 'ok', kommunen: kommunen.length }, { headers: { 'cache-control': 'no-store' } });
}
