import { redirect } from '@sveltejs/kit';
import { Refusal } from '#server/base/refusal.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { drawPng } from '#server/takeout/picture/draw-png.ts';
import { relationPictureAddress } from '#ui/relation/relation-words.ts';
import { drawRelation } from '#ui/sheet/draw-relation.ts';
import { decodeRelationState } from '#url/decode-relation-state.ts';
import type { RequestHandler } from './$types';

/** The picture of two indicators as a file. What the page would show with a hint is refused: a file has no place for hints. */
export const GET: RequestHandler = async ({ params, url }) => {
	const format = params.datei === 'zusammenhang.png' ? 'png' : params.datei === 'zusammenhang.svg' ? 'svg' : null;
	if (!format) throw new Refusal('not-found', 'Dieses Bild gibt es nicht. Es gibt: zusammenhang.svg und zusammenhang.png.');
	const { state, pin: stand, notes } = decodeRelationState(url.searchParams);
	const view = await openSnapshots().relation(params.kommune, state, stand);
	const hint = [...notes, ...view.fallbacks][0];
	if (hint !== undefined) throw new Refusal('bad-request', hint);
	const short = relationPictureAddress(view, stand === null ? null : view.snapshot.pin, format);
	if (short !== url.pathname + url.search) redirect(302, short);
	const svg = drawRelation(view, url.origin);
	if (svg === null) throw new Refusal('not-found', 'Kein Gebiet hat in beiden Indikatoren einen ausgewiesenen Wert.');
	const name = [params.kommune, view.x.indicator.id, view.y.indicator.id, view.x.period].join('-').replace(/[^A-Za-z0-9_-]+/g, '-');
	const headers = { 'content-type': format === 'png' ? 'image/png' : 'image/svg+xml', 'content-disposition': `inline; filename="${name}.${format}"` };
	return new Response(format === 'png' ? new Uint8Array(await drawPng(svg)) : svg, { headers });
};
