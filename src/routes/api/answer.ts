import { httpStatus, Refusal } from '#server/base/refusal.ts';

/** Anyone may read open data from any page; nothing here depends on who asks. */
const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'keck-datenstand, etag' };

export function json(value: unknown, headers: Readonly<Record<string, string>> = {}): Response {
	return bytes(JSON.stringify(value), 'application/json', headers);
}

export function bytes(body: string | Buffer, mediaType: string, headers: Readonly<Record<string, string>> = {}): Response {
	const content = typeof body === 'string' ? body : new Uint8Array(body);
	return new Response(content, { headers: { 'content-type': mediaType, 'cache-control': 'no-cache', ...open, ...headers } });
}

/** RFC 9457. The sentence is German and for people; machines read `status`. */
function problem(status: number, title: string, sentence: string, headers: Readonly<Record<string, string>> = {}): Response {
	const body = JSON.stringify({ type: 'about:blank', title, status, detail: sentence });
	return new Response(body, { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...open, ...headers } });
}

const titles: Readonly<Record<Refusal['kind'], string>> = {
	'bad-request': 'Ungültige Anfrage', 'not-found': 'Nicht gefunden', gone: 'Zurückgezogen', conflict: 'Zur Zeit nicht möglich', 'not-allowed': 'Nicht erlaubt', busy: 'Gerade ausgelastet'
};

/** Every GET of the API: refusals become problem documents, faults of ours go on to the outermost hook. */
export function answering<Event>(work: (event: Event) => Promise<Response>): (event: Event) => Promise<Response> {
	return async (event) => {
		try {
			return await work(event);
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return problem(httpStatus[error.kind], titles[error.kind], error.message);
		}
	};
}

/** Every other method: browsers may ask beforehand, nobody may write. */
export function fallback({ request }: { request: Request }): Response {
	const allow = 'GET, HEAD, OPTIONS';
	if (request.method !== 'OPTIONS') return problem(405, 'Nur lesen', 'Diese Schnittstelle kann man nur lesen: GET oder HEAD.', { allow });
	return new Response(null, { status: 204, headers: { ...open, allow, 'access-control-allow-methods': allow, 'access-control-allow-headers': '*', 'access-control-max-age': '86400' } });
}
