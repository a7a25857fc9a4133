import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { httpStatus, Refusal } from '#server/base/refusal.ts';
import type { Site } from '#http/site.ts';

interface Event { readonly url: URL; readonly params: Readonly<Record<string, string | undefined>>; readonly request: Request }
type Draw = (event: Event) => Promise<Response>;

/**
 * All routes without their drawings: the API as it is, of pages what they are drawn from, as JSON. Needs no build, so that a fault can be
 * planted and tried in a second; `tests/interference` looks at the drawn pages.
 */
export async function bareSite(routes: string): Promise<Site> {
	const table: { readonly pattern: RegExp; readonly literal: number; readonly draw: Draw }[] = [];
	for (const file of readdirSync(routes, { recursive: true, encoding: 'utf8' })) {
		const kind = /(?:^|\/)\+(page\.server|server)\.ts$/.exec(file)?.[1];
		if (kind === undefined) continue;
		const parts = file.split('/').slice(0, -1).filter((part) => !part.startsWith('('));
		const pattern = new RegExp(`^/${parts.map((part) => part.replaceAll('.', '\\.').replace(/^\[\\\.\\\.\\\.(\w+)\]$/, '(?<$1>.*)').replace(/^\[(\w+)\]$/, '(?<$1>[^/]+)')).join('/')}$`);
		const module = (await import(join(routes, file))) as { GET: Draw; load: (event: Event) => Promise<unknown> };
		table.push({ pattern, literal: parts.filter((part) => !part.startsWith('[')).length - (file.includes('[...') ? 9 : 0), draw: kind === 'server' ? module.GET : pageOf(module.load) });
	}
	table.sort((a, b) => b.literal - a.literal);
	return {
		draw(address) {
			const url = new URL(address);
			const route = table.find(({ pattern }) => pattern.test(url.pathname));
			if (!route) return Promise.resolve(new Response('Unter dieser Adresse ist nichts veröffentlicht.', { status: 404 }));
			const params = Object.fromEntries(Object.entries(route.pattern.exec(url.pathname)?.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]));
			return route.draw({ url, params, request: new Request(url) });
		},
		handle: (_, res) => void res.writeHead(405).end(),
		isFile: () => false
	};
}

const pageOf = (load: (event: Event) => Promise<unknown>): Draw => async (event) => {
	try {
		return Response.json(await load(event));
	} catch (error) {
		if (error instanceof Refusal) return Response.json({ message: error.message }, { status: httpStatus[error.kind] });
		const { status, location } = error as { status?: number; location?: string };
		if (status === undefined || location === undefined) throw error;
		return new Response(null, { status, headers: { location } });
	}
};
