import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The environment of a person who typed `npm start`, without what the test runner put into ours. */
export function cleanEnvironment(port: number, data: string): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(([name]) => !/^(VITEST|VITE_|NODE_|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|ORIGIN$|KECK_)/.test(name));
	return { ...Object.fromEntries(kept), PORT: String(port), HOST: '127.0.0.1', KECK_DATA: data };
}

/** A port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolved) => server.listen(0, '127.0.0.1', resolved));
	const address = server.address();
	await new Promise((resolved) => server.close(resolved));
	if (address === null || typeof address === 'string') throw new Error('no port could be had');
	return address.port;
}

/** What `npm start` hands to Node, so that journeys never start something else than people do. */
export function startWords(project: string): string[] {
	const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: { start: string } };
	const [, words] = /\bnode (.+)$/.exec(scripts.start) ?? [];
	if (words === undefined) throw new Error(`npm start does not start Node: ${scripts.start}`);
	return words.split(' ');
}
