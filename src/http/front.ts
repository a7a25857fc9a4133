import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { AnswerCache } from './answer-cache.ts';
import { acceptedCodings } from './accepted-codings.ts';
import { copiedHeaders, FinishedAnswer, type FinishedBody } from './finished-answer.ts';
import { originOf, setOrigin } from './origin.ts';
import { answerPlainly } from './plain-answer.ts';
import type { PublicationStamp } from './publication-stamp.ts';
import { faultOfTarget, isScriptDoor } from './request-target.ts';
import { securityHeadersOf } from './security-headers.ts';
import type { Site } from './site.ts';

export interface FrontOptions {
	readonly site: Site;
	readonly stamp: Pick<PublicationStamp, 'recent' | 'fresh'>;
	/** `ORIGIN`, or null. */
	readonly configuredOrigin: string | null;
	/** Where no origin is configured: `http://localhost:PORT`. */
	readonly defaultOrigin: string;
	/** Bound of the kept answers in bytes. */
	readonly cacheBytes?: number;
}

type Drawn = { readonly kind: 'finished'; readonly answer: FinishedAnswer; readonly stamp: string } | { readonly kind: 'other'; readonly response: Response; readonly bytes: Buffer };

/**
 * What every request meets first. GET and HEAD answers that were drawn before are sent from memory; everything else goes to the pages.
 * Kept answers depend on path and query alone: pages see neither the reader's headers nor the host name.
 */
export function createFront(options: FrontOptions): RequestListener {
	const { site, stamp } = options;
	const cache = new AnswerCache(options.cacheBytes ?? 32 * 1024 * 1024);
	const drawing = new Map<string, Promise<Drawn>>();
	const base = options.configuredOrigin ?? options.defaultOrigin;

	async function draw(url: string): Promise<Drawn> {
		const before = stamp.fresh();
		const response = await site.draw(base + url);
		const bytes = Buffer.from(await response.arrayBuffer());
		if (response.status !== 200) return { kind: 'other', response, bytes };
		const answer = new FinishedAnswer(response.headers, bytes, securityHeadersOf(pathOf(url), response.headers));
		if (answer.keepable) cache.set(url, before, answer);
		return { kind: 'finished', answer, stamp: before };
	}

	/** Many readers of one page that is not drawn yet wait for one drawing. A publication in between starts another. */
	function drawOnce(url: string): Promise<Drawn> {
		const key = `${stamp.recent()} ${url}`;
		const running = drawing.get(key);
		if (running) return running;
		const started = draw(url).finally(() => drawing.delete(key));
		drawing.set(key, started);
		return started;
	}

	async function answerLater(req: IncomingMessage, res: ServerResponse, url: string, known: Drawn | null): Promise<void> {
		const drawn = known ?? (await drawOnce(url));
		if (drawn.kind === 'other') return sendOther(req, res, drawn.response, drawn.bytes, pathOf(url));
		const { answer } = drawn;
		const body = await answer.prepare(answer.coding(acceptedCodings(req.headers['accept-encoding'])));
		// Weighed again with the new coding.
		if (answer.keepable) cache.set(url, drawn.stamp, answer);
		send(req, res, body);
	}

	return (req, res) => {
		const url = req.url ?? '/';
		if (req.method === 'GET' || req.method === 'HEAD') {
			const now = stamp.recent();
			const answer = cache.get(url, now);
			if (answer) {
				const body = answer.ready(answer.coding(acceptedCodings(req.headers['accept-encoding'])));
				if (body) return send(req, res, body);
			}
			const path = pathOf(url);
			const fault = faultOfTarget(url);
			if (fault) return answerPlainly(res, fault.status, fault.sentence, path);
			if (isScriptDoor(path)) return answerPlainly(res, 404, 'Diese Adresse gibt es nicht.', path);
			if (!site.isFile(path)) {
				answerLater(req, res, url, answer ? { kind: 'finished', answer, stamp: now } : null).catch((error: unknown) => reportBug(error, res, path));
				return;
			}
		} else {
			const path = pathOf(url);
			const fault = faultOfTarget(url);
			if (fault) return answerPlainly(res, fault.status, fault.sentence, path, ['connection', 'close']);
			if (!isAccepted(req.method, path)) return answerPlainly(res, 405, 'Diese Adresse kann man nur lesen.', path, ['allow', 'GET, HEAD', 'connection', 'close']);
		}
		for (const [name, value] of securityHeadersOf(pathOf(url))) res.setHeader(name, value);
		// What a form answers speaks to one person.
		res.setHeader('cache-control', req.method === 'POST' ? 'no-store' : 'no-cache');
		setOrigin(req, originOf(req, options.configuredOrigin, options.defaultOrigin));
		site.handle(req, res);
	};
}

/** Forms are sent by POST to pages; browsers ask the API beforehand by OPTIONS. Nothing takes any other method. */
const isAccepted = (method: string | undefined, path: string): boolean => (path.startsWith('/api/') ? method === 'OPTIONS' : method === 'POST');

const pathOf = (url: string): string => {
	const at = url.indexOf('?');
	return at < 0 ? url : url.slice(0, at);
};

function send(req: IncomingMessage, res: ServerResponse, body: FinishedBody): void {
	const asked = req.headers['if-none-match'];
	if (asked !== undefined && (asked === body.etag || matches(asked, body.etag))) {
		res.writeHead(304, body.head304);
		res.end();
		return;
	}
	res.writeHead(200, body.head);
	if (req.method === 'HEAD') res.end();
	else res.end(body.bytes);
}

/** Weak comparison (RFC 9110 13.1.2): a proxy may have weakened our tag by compressing. */
function matches(header: string, etag: string): boolean {
	return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

function sendOther(req: IncomingMessage, res: ServerResponse, response: Response, bytes: Buffer, path: string): void {
	const cacheControl = response.headers.get('cache-control') ?? 'no-cache';
	res.writeHead(response.status, [...copiedHeaders(response.headers), ...securityHeadersOf(path).flat(), 'cache-control', cacheControl, 'content-length', String(bytes.length)]);
	if (req.method === 'HEAD') res.end();
	else res.end(bytes);
}

/** The outermost hook of a request. Only what broke is reported, never who asked. */
function reportBug(error: unknown, res: ServerResponse, path: string): void {
	console.error(error);
	if (res.headersSent) res.destroy();
	else answerPlainly(res, 500, 'Hier ist uns ein Fehler unterlaufen. Er wurde festgehalten.', path);
}
