import type { Answer, Question } from './ask.ts';
import { ask, difference, spoken } from './ask.ts';

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
				if (apart !== '') differences.push(`${spoken(question)}: ${apart}`);
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
