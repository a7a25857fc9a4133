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

/** The ways to ask for the same: every coding, the header alone, with a tag that everything matches, and what a browser asks beforehand. */
const manners: readonly Omit<Question, 'path'>[] = [
	{}, { headers: { 'accept-encoding': 'gzip' } }, { headers: { 'accept-encoding': 'br' } }, { method: 'HEAD' }, { headers: { 'if-none-match': '*' } }, { method: 'OPTIONS' }, { method: 'POST' }
];

export interface Crawl {
	/** Addresses by what they were answered with. */
	readonly byStatus: ReadonlyMap<number, number>;
	readonly answers: number;
	readonly bytes: number;
	/** Addresses that were found and, beyond the bound, not asked. */
	readonly left: number;
	/** Questions that the two worlds answer differently, with what differs. */
	readonly differences: readonly string[];
}

/**
 * Asks both worlds everything: begins with `seeds`, follows every link, picture, stylesheet and choice of the answers (`found`).
 * Breadth first, so that a bound leaves out what lies deepest.
 */
export async function crawl(truth: string, other: string, seeds: readonly string[], found: (answer: Answer, path: string) => Iterable<string>, most = Infinity): Promise<Crawl> {
	const queue = [...new Set(seeds)];
	const known = new Set(queue);
	const byStatus = new Map<number, number>();
	const differences: string[] = [];
	let [at, answers, bytes] = [0, 0, 0];
	async function visit(): Promise<void> {
		for (let path = queue[at++]; path !== undefined && at <= most; path = queue[at++]) {
			for (const manner of manners) {
				const question = { path, ...manner };
				const [a, b] = await Promise.all([ask(truth, question), ask(other, question)]);
				const apart = difference(a, b);
				if (apart) differences.push(`${spoken(question)}: ${apart}`);
				answers++;
				bytes += a.body.length;
				if (manner !== manners[0]) continue;
				byStatus.set(a.status, (byStatus.get(a.status) ?? 0) + 1);
				for (const next of found(a, path)) if (!known.has(next)) {
					known.add(next);
					queue.push(next);
				}
			}
		}
	}
	// Two at a time: each server draws on its own core while the other answer is compared.
	await Promise.all([visit(), visit()]);
	return { byStatus, answers, bytes, left: Math.max(0, queue.length - most), differences };
}

/** What is not equal, or nothing. Says no byte of it. */
export function difference(a: Answer, b: Answer): string | undefined {
	if (a.status !== b.status) return `status ${a.status} and ${b.status}`;
	if (a.headers.join('\n') !== b.headers.join('\n')) return `header ${a.headers.find((text, i) => text !== b.headers[i]) ?? ''}`;
	return a.body.equals(b.body) ? undefined : `${a.body.length} and ${b.body.length} bytes`;
}
