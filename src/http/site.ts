import { readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hostHeader, protocolHeader } from './origin.ts';

/** The built pages, loaded into this process. */
export interface Site {
	/** Draws one GET answer without a socket. @param url absolute */
	draw(url: string): Promise<Response>;
	/** adapter-node's handler: files of the build, and every method but GET and HEAD. */
	handle(req: IncomingMessage, res: ServerResponse): void;
	isFile(path: string): boolean;
}

interface AssetTable { readonly entries: readonly (readonly [string, unknown])[]; readonly aliases: readonly (readonly [string, string])[] }
/** What adapter-node 6 writes to `build/adapter-node.js`. It is not documented; the version is pinned and `front.test.ts` would notice. */
interface HandOff {
	readonly server: { respond(request: Request, options: { getClientAddress(): string }): Promise<Response> };
	readonly assets: AssetTable;
	readonly prerendered_assets: AssetTable;
}
interface HandlerModule { handler(req: IncomingMessage, res: ServerResponse, next: () => void): unknown }

/** Answers may be kept for everyone, so they must not depend on who asks: every drawing of an address sees the same headers. */
const forPages = { accept: 'text/html,*/*;q=0.9' };
/** Makes SvelteKit answer its own errors in JSON. */
const forApi = { accept: 'application/json' };

/** @param build folder of `vite build` */
export async function loadSite(build: string): Promise<Site> {
	process.env['PROTOCOL_HEADER'] = protocolHeader;
	process.env['HOST_HEADER'] = hostHeader;
	const load = (file: string): Promise<unknown> => import(pathToFileURL(join(build, file)).href);
	const { handler } = (await load('handler.js')) as HandlerModule;
	const { server, assets, prerendered_assets: prerendered } = (await load('adapter-node.js')) as HandOff;
	await loadAllPages(build);
	const files = new Set([assets, prerendered].flatMap((t) => [...t.entries.map(([path]) => path), ...t.aliases.map(([path]) => path)]));
	return {
		// No page may know who reads it.
		draw: (url) => server.respond(new Request(url, { headers: new URL(url).pathname.startsWith('/api/') ? forApi : forPages }), { getClientAddress: () => '' }),
		handle: (req, res) => {
			handler(req, res, () => {
				res.writeHead(404).end();
			});
		},
		isFile: (path) => files.has(path)
	};
}

/**
 * SvelteKit loads a page's code at its first request. Loading all of it at the start spares the first readers the wait, and a build that is
 * renewed beneath a running server (an update, an export) does not mix old pages with new ones. Its stylesheets are gone then: restart it.
 */
async function loadAllPages(build: string): Promise<void> {
	for (const folder of ['nodes', 'entries']) {
		const files = await readdir(join(build, 'server', folder), { recursive: true });
		await Promise.all(files.filter((file) => file.endsWith('.js')).map((file) => import(pathToFileURL(join(build, 'server', folder, file)).href)));
	}
}
