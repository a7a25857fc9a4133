import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from '../line/small-town.ts';
import type { Edit, PatchedTree } from './patched-tree.ts';

export interface Caught {
	/** The certified worlds fit neither verdict nor ledger; release's own gate; a difference in public bytes; nothing of these. */
	readonly by: 'worlds' | 'gate' | 'bytes' | null;
	/** The message of the first two. */
	readonly message: string;
	/** Names of what differs in public; empty where nobody looked. */
	readonly differs: readonly string[];
	/** How much public was compared. */
	readonly compared: number;
	/** While `look` runs: the data folder of the true world, with an earlier and the present release. */
	readonly data: string;
	readonly slug: string;
}

/**
 * Plants the faults, makes two worlds, and looks who objects, the first first.
 * @param behindTheGate whether both worlds live and answer even where the gate has objected
 */
export async function tryFault(tree: PatchedTree, edits: readonly Edit[], counts: Counts, behindTheGate: boolean, look: (caught: Caught) => void | Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'keck-worlds-'));
	try {
		await look(await tree.with(edits, () => twoLives(tree, folder, counts, behindTheGate)));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function twoLives(tree: PatchedTree, folder: string, counts: Counts, behindTheGate: boolean): Promise<Caught> {
	const nothing = { message: '', differs: [], compared: 0, data: '', slug: '' };
	const prepared = await tree.run('tests/faults/line/prepare-worlds.ts', [JSON.stringify(counts), folder], folder, folder);
	if (prepared.code !== 0) {
		const [, message] = /^Error: ((?:disclosure|gate|worlds): .*)$/m.exec(prepared.said) ?? [];
		if (message === undefined) throw new Error(prepared.said);
		return { ...nothing, by: 'worlds', message };
	}
	const { slug, lives, gate } = JSON.parse(readFileSync(join(folder, 'worlds.json'), 'utf8')) as { slug: string; lives: readonly string[]; gate: string | null };
	if (gate !== null && !behindTheGate) return { ...nothing, by: 'gate', message: gate };
	const [a = {}, b = {}] = await Promise.all(lives.map(async (data): Promise<Record<string, string>> => {
		const { code, said } = await tree.run('tests/faults/line/live-world.ts', [slug, data, `${data}.json`], data, folder);
		if (code !== 0) throw new Error(said);
		return { ...(JSON.parse(readFileSync(`${data}.json`, 'utf8')) as Record<string, string>), said };
	}));
	const names = Object.keys(a);
	const differs = [...names.filter((name) => b[name] !== a[name]), ...Object.keys(b).filter((name) => !(name in a))];
	if (differs.length === 0 && Object.keys(b).join('\n') !== names.join('\n')) differs.push('order of files');
	return { by: gate === null ? (differs.length > 0 ? 'bytes' : null) : 'gate', message: gate ?? '', differs, compared: names.length, data: lives[0] ?? '', slug };
}
