import { redirect } from '@sveltejs/kit';
import { Refusal } from '#server/base/refusal.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { drawPng } from '#server/takeout/picture/draw-png.ts';
import { shownState } from '#ui/indicator/shown-state.ts';
import { drawSheet } from '#ui/sheet/draw-sheet.ts';
import { GROUP_PICTURES, SHEET_PICTURES, sheetPicture } from '#ui/sheet/sheet-pictures.ts';
import { decodeIndicatorState } from '#url/indicator/decode-indicator-state.ts';
import type { RequestHandler } from './$types';

/** An indicator's picture as a file. What the page would show with a hint is refused here: a file has no place for hints. */
export const GET: RequestHandler = async ({ params, url }) => {
	const [, picture = '', format] = /^([a-z][a-z0-9-]*)\.(svg|png)$/.exec(params.datei) ?? [];
	if (!sheetPicture(picture)) throw new Refusal('not-found', `Dieses Bild gibt es nicht. Es gibt: ${[...Object.keys(SHEET_PICTURES), ...Object.keys(GROUP_PICTURES).map((word) => `${word}-…`)].join(', ')}, jeweils als .svg und .png; statt … steht die Gliederung.`);
	const { state: asked, pin: stand, notes } = decodeIndicatorState(url.searchParams);
	const view = await openSnapshots().indicator(params.kommune, params.indikator, asked, stand);
	const hint = [...notes, ...view.fallbacks][0];
	if (hint !== undefined) throw new Refusal('bad-request', hint);
	const { state, defaults, search } = shownState(view, asked, stand === null ? null : view.snapshot.pin);
	if (search !== url.search) redirect(302, url.pathname + search);
	const svg = drawSheet(picture, view, state, defaults, url.origin);
	if (svg === null) throw new Refusal('not-found', 'Dieses Bild gibt es für diese Auswahl nicht: Es fehlen Grenzen, weitere Zeitpunkte oder Gruppen.');
	const name = [params.kommune, params.indikator, picture, view.period, view.group].filter((part) => part !== '').join('-').replace(/[^A-Za-z0-9_-]+/g, '-');
	const headers = { 'content-type': format === 'png' ? 'image/png' : 'image/svg+xml', 'content-disposition': `inline; filename="${name}.${format}"` };
	return new Response(format === 'png' ? new Uint8Array(await drawPng(svg)) : svg, { headers });
};
