import { request } from 'node:http';

/** What one address says, whole. Only what names the moment or the connection is left out: `Date`, `Connection`, `Keep-Alive`. */
export interface Answer {
	readonly status: number;
	/** Names and values in turn, as sent. */
	readonly headers: readonly string[];
	readonly body: Buffer;
}

export interface Question {
	readonly path: string;
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

const ofTheMoment = new Set(['date', 'connection', 'keep-alive']);

/** Bytes as they come over the wire: nothing is decoded. */
export function ask(address: string, { path, method = 'GET', headers = {} }: Question): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(address);
		const asked = request({ hostname, port, path, method, headers: { host: 'atlas.example', ...headers } }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk)).once('error', reject).once('end', () => resolve({
				status: response.statusCode ?? 0, body: Buffer.concat(chunks),
				headers: response.rawHeaders.filter((_, i, all) => !ofTheMoment.has(all[i - (i % 2)]?.toLowerCase() ?? ''))
			}));
		});
		asked.once('error', reject).end();
	});
}

export const spoken = ({ method = 'GET', path, headers = {} }: Question): string => [method, path, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join(' ');

/** What is not equal, or nothing. Quotes no byte of it. */
export function difference(a: Answer, b: Answer): string {
	const at = a.headers.findIndex((text, i) => text !== b.headers[i]);
	return [
		...(a.status === b.status ? [] : [`status ${a.status} and ${b.status}`]),
		...(at < 0 && a.headers.length === b.headers.length ? [] : [`header ${a.headers[at - (at % 2)] ?? 'in the second alone'}`]),
		...(a.body.equals(b.body) ? [] : [`${a.body.length} and ${b.body.length} bytes`])
	].join(', ');
}
