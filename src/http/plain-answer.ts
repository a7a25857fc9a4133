import type { ServerResponse } from 'node:http';
import { securityHeaders } from './security-headers.ts';

/** A short answer of the server itself, before or beside the pages. Never kept anywhere. */
export function answerPlainly(res: ServerResponse, status: number, sentence: string, path: string, extra: readonly string[] = []): void {
	const api = path.startsWith('/api/');
	const body = Buffer.from(api ? JSON.stringify({ type: 'about:blank', title: sentence, status }) : `${sentence}\n`);
	res.writeHead(status, [
		...securityHeaders.flat(), ...extra, 'cache-control', 'no-store', 'content-length', String(body.length),
		'content-type', api ? 'application/problem+json' : 'text/plain; charset=utf-8', ...(api ? ['access-control-allow-origin', '*'] : [])
	]);
	res.end(body);
}
