import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { generateMusterstadt } from '#demo/musterstadt/generate.ts';

/** `node write-musterstadt.ts <folder>`: the delivery of the invented town, whole or not at all. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('The folder for the delivery is missing.');
const fresh = `${folder}.${randomUUID()}.tmp`;
try {
	generateMusterstadt(fresh);
	await rm(folder, { recursive: true, force: true });
	await rename(fresh, folder);
} finally {
	await rm(fresh, { recursive: true, force: true });
}
