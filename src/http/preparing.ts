import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { answerPlainly } from './plain-answer.ts';
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts';

export interface PreparationStep {
	readonly title: string;
	readonly state: 'waiting' | 'running' | 'done' | 'failed';
	/** So far, or in all. */
	readonly seconds: number;
}

const style = 'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:38rem;margin:3rem auto;padding:0 1rem;color:#171a2b;background:#fff}h1{font-size:1.6rem}ol{list-style:none;padding:0}li{padding:.35rem 0}.waiting{color:#545869}.failed{color:#a30f0f}';
const styleHash = createHash('sha256').update(style).digest('base64');
const policy = contentSecurityPolicy.replace("style-src 'self'", `style-src 'sha256-${styleHash}'`);
const signs = { waiting: ['○', 'wartet'], running: ['◔', 'läuft'], done: ['✓', 'fertig'], failed: ['✗', 'fehlgeschlagen'] } as const;

/**
 * Answers while the first start prepares: a page that renews itself each second, and `/healthz`. Only `/` says 200; every other address
 * says 503, so that nobody takes this page for the one asked for.
 */
export function createPreparing(steps: () => readonly PreparationStep[]): RequestListener {
	return (req, res) => {
		const path = (req.url ?? '/').split('?')[0] ?? '/';
		if (req.method !== 'GET' && req.method !== 'HEAD') return answerPlainly(res, 503, 'KECK wird noch vorbereitet.', path, ['retry-after', '2']);
		if (path === '/healthz') {
			const step = steps().find((s) => s.state === 'running' || s.state === 'failed')?.title ?? '';
			return send(503, 'application/json', JSON.stringify({ status: 'preparing', step }));
		}
		if (path.startsWith('/api/')) return answerPlainly(res, 503, 'KECK wird noch vorbereitet.', path, ['retry-after', '2']);
		send(path === '/' ? 200 : 503, 'text/html; charset=utf-8', page(steps()));

		function send(status: number, type: string, text: string): void {
			const body = Buffer.from(text);
			const headers = securityHeaders.flatMap(([name, value]) => [name, name === 'content-security-policy' ? policy : value]);
			res.writeHead(status, [...headers, 'content-type', type, 'content-length', String(body.length), 'cache-control', 'no-store', ...(status === 503 ? ['retry-after', '2'] : [])]);
			if (req.method === 'HEAD') res.end();
			else res.end(body);
		}
	};
}

function page(steps: readonly PreparationStep[]): string {
	const failed = steps.some((s) => s.state === 'failed');
	const items = steps.map((s) => {
		const [sign, word] = signs[s.state];
		const time = s.state === 'waiting' ? '' : `, ${s.seconds.toFixed(0)} s`;
		return `<li class="${s.state}"><span aria-hidden="true">${sign}</span> ${s.title} (${word}${time})</li>`;
	}).join('\n');
	const sentence = failed
		? 'Ein Schritt ist fehlgeschlagen. Der Grund steht im Fenster, in dem KECK gestartet wurde. Nach einem neuen Start geht es an dieser Stelle weiter.'
		: 'Beim ersten Start werden die Seiten gebaut und zwei erfundene Kommunen als Beispiele vorbereitet. Das dauert etwa eine Minute. Sobald Musterstadt da ist, öffnet sich der Atlas; der Kreis Musterland kommt kurz danach dazu. Diese Seite erneuert sich von selbst.';
	return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${failed ? '' : '<meta http-equiv="refresh" content="1">\n'}<title>KECK wird vorbereitet</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${failed ? 'KECK konnte nicht vorbereitet werden' : 'KECK wird vorbereitet'}</h1>
<p>${sentence}</p>
<ol aria-live="polite">
${items}
</ol>
</main>
</body>
</html>
`;
}
