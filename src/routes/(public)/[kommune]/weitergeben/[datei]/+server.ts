import { Refusal } from '#server/base/refusal.ts';
import { drawPng } from '#server/takeout/picture/draw-png.ts';
import { qrFile } from '#ui/take/qr-code.ts';
import { SHARE_FILES } from '#url/addresses.ts';
import { citationBibtex, citationRis } from '#wording/citation/bibliography.ts';
import { handedOn } from '../handed-on.ts';
import type { RequestHandler } from './$types';

const answer = (body: string | Uint8Array, mediaType: string, name: string): Response =>
	new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers: { 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}"` } });

/** QR code and citation of a page as files. */
export const GET: RequestHandler = async ({ params, url }) => {
	const file = SHARE_FILES.find((name) => name === params.datei);
	if (!file) throw new Refusal('not-found', `Diese Datei gibt es nicht. Es gibt: ${SHARE_FILES.join(', ')}.`);
	const { cited, notes } = await handedOn(params.kommune, url);
	if (notes[0] !== undefined) throw new Refusal('bad-request', notes[0]);
	switch (file) {
		case 'qr.svg': return answer(qrFile(cited.address), 'image/svg+xml', `${params.kommune}-qr.svg`);
		case 'qr.png': return answer(await drawPng(qrFile(cited.address)), 'image/png', `${params.kommune}-qr.png`);
		case 'zitat.bib': return answer(citationBibtex(cited), 'application/x-bibtex; charset=utf-8', `${params.kommune}.bib`);
		case 'zitat.ris': return answer(citationRis(cited), 'application/x-research-info-systems; charset=utf-8', `${params.kommune}.ris`);
	}
};
