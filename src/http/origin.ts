import type { IncomingMessage } from 'node:http';

/** Headers that adapter-node reads protocol and host from; we set both ourselves, whatever the client sent. */
export const protocolHeader = 'x-keck-protocol';
export const hostHeader = 'x-keck-host';

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/**
 * The origin that forms are checked against: `ORIGIN` where it is set; otherwise http with the host the reader used, as long as that is
 * this machine. Without this adapter-node assumes https and refuses every form on http://localhost.
 */
export function originOf(req: IncomingMessage, configured: string | null, fallback: string): string {
	if (configured !== null) return configured;
	const host = req.headers.host ?? '';
	return loopback.test(host) ? `http://${host}` : fallback;
}

export function setOrigin(req: IncomingMessage, origin: string): void {
	const at = origin.indexOf('://');
	req.headers[protocolHeader] = origin.slice(0, at);
	req.headers[hostHeader] = origin.slice(at + 3);
}

/** `ORIGIN` from the environment, checked. @throws RangeError with a German sentence */
export function configuredOrigin(env: NodeJS.ProcessEnv): string | null {
	const text = env['ORIGIN'];
	if (text === undefined || text === '') return null;
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '') throw new RangeError(`ORIGIN ist „${text}“; gebraucht wird eine Adresse wie https://atlas.example.de ohne Pfad.`);
	return url.origin;
}
