import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { generateMusterland } from '#demo/musterland/generate.ts';
import { generateMusterstadt } from '#demo/musterstadt/generate.ts';

const generators = new Map([['musterstadt', generateMusterstadt], ['musterland', generateMusterland]]);

/** `node write-invented.ts <slug> <folder>`: the delivery of an invented Kommune, whole or not at all. */
const [slug = '', folder] = process.argv.slice(2);
const generate = generators.get(slug);
if (generate === undefined || folder === undefined) throw new Error('The invented Kommune or the folder for its delivery is missing.');
const fresh = `${folder}.${randomUUID()}.tmp`;
try {
	generate(fresh);
	await rm(folder, { recursive: true, force: true });
	await rename(fresh, folder);
} finally {
	await rm(fresh, { recursive: true, force: true });
}
