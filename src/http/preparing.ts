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

/** The tokens of src/ui/tokens.css, which this page cannot load: nothing is built yet. */
const style = [
	"body{font:clamp(106.25%,100% + .25vw,112.5%)/1.55 'Fira Sans',system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;max-width:40rem;margin:0 auto;padding:clamp(2rem,8vh,6rem) 1rem;color:#131525;background:#fff}",
	'svg{width:3.2rem;height:3.2rem}h1{font-size:clamp(1.75rem,1.4rem + 1.8vw,2.49rem);line-height:1.15;letter-spacing:-.02em;margin:1.2rem 0 .6rem}p{color:#51577a;max-width:36rem}',
	'ol{list-style:none;padding:0;margin:2rem 0 0;border-top:1px solid #c0c3d5}li{display:flex;gap:.8rem;padding:.6rem 0;border-bottom:1px solid #c0c3d5}li span{flex:none;width:1.4rem;color:#1a3da5;font-weight:700}',
	'.running{font-weight:600}.waiting{color:#51577a}.failed{color:#a30f0f}'
].join('');
const mark = '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1 2.5 7 1l1 6-7 2z" fill="#7694d5"/><path d="m8.5 1 6.5 2v6L9.4 7z" fill="#092797"/><path d="m1 10.5 7.2-2 1.3 6.5-8.5-1z" fill="#3a5eb9"/><path d="m9.8 8.5 5.2 2V15l-4 .1z" fill="#b2c4e9"/></svg>';
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
		return `<li class="${s.state}"><span aria-hidden="true">${sign}</span><div>${s.title} (${word}${time})</div></li>`;
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
${mark}
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
