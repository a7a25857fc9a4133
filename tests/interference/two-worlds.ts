import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckedDelivery } from '#domain/delivery/delivery.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';
import { stoppedClock } from '#server/base/clock.ts';
import { readDelivery } from '#server/intake/read-delivery.ts';
import { commitDelivery } from '#server/ledger/commit-delivery.ts';
import { openLedger } from '#server/ledger/open-ledger.ts';
import { auditProof } from '#server/release/compose/audit-proof.ts';
import type { Composed } from '#server/release/compose/compose-snapshot.ts';
import { composeRelease } from '#server/release/compose/compose-release.ts';
import type { Confidential, Verdicts } from '#server/release/cubes/confidential.ts';
import { loadConfidential } from '#server/release/cubes/load-confidential.ts';
import { auditGate } from '#server/release/gate/audit-gate.ts';
import { worldsOf } from '#server/release/gate/worlds-of.ts';
import { archiveRelease } from '#server/release/history/archive-release.ts';
import { History } from '#server/release/history/history.ts';
import { loadHighsSolver } from '#server/release/protect/highs-solver.ts';
import { protectAll } from '#server/release/protect/protect-all.ts';
import { manifestOf, writeSnapshot } from '#server/release/publish.ts';
import { fileName } from '#view/file-name.ts';

const clock = stoppedClock('2026-11-22T12:00:00Z');
const day = '2026-11-22';

/** One world as a whole: a data folder with its own ledger, filled by a delivery of its own. */
export interface InhabitedWorld {
	readonly data: string;
	readonly confidential: Confidential;
	/** The same cells withheld in both; the reasons, which are confidential too, are known in the true one alone. */
	readonly verdicts: Verdicts;
}

export interface TwoWorlds {
	readonly slug: string;
	readonly truth: InhabitedWorld;
	readonly other: InhabitedWorld;
	/** Withheld cells with a number, and how many of them are another number in the other world's ledger. */
	readonly withheld: number;
	readonly differing: number;
	done(): void;
}

/**
 * A delivery twice: as it is, and as an office of another world would have sent it, where other people live behind the withheld cells.
 * Both go through intake's checked form into a ledger of their own; nothing is published yet.
 */
export async function twoWorlds(folder: string, description: string): Promise<TwoWorlds> {
	const { findings, delivery } = await readDelivery(folder, description);
	if (!delivery) throw new Error(`intake blocks: ${findings.filter((f) => f.severity === 'blocks').map((f) => f.code).join(', ')}`);
	const { slug } = delivery.settings.kommune;
	const first = await inhabit(delivery);
	const protectedRelease = protectAll(first.confidential, await loadHighsSolver());
	const { verdicts } = protectedRelease;
	const [world] = worldsOf(first.confidential, protectedRelease, 1);
	if (!world) throw new Error('Nothing is withheld: there is no other world.');
	const truth = { ...first, verdicts };
	const other = { ...(await inhabit(deliveredIn(world.confidential, delivery))), verdicts: verdicts.map(({ hidden }) => ({ hidden, why: new Uint8Array(hidden.length) })) };
	for (const [at, cube] of other.confidential.cubes.entries()) if (cube.values.some((value, cell) => value !== world.confidential.cubes[at]?.values[cell])) throw new Error(`worlds: the other one does not add up in ${cube.figure.id} ${cube.period}`);
	const withheld = first.confidential.cubes.reduce((n, cube, at) => n + cube.states.filter((state, cell) => state === CELL.KNOWN && verdicts[at]?.hidden[cell]).length, 0);
	const differing = truth.confidential.cubes.reduce((n, cube, at) => n + cube.values.filter((value, cell) => value !== other.confidential.cubes[at]?.values[cell]).length, 0);
	return { slug, truth, other, withheld, differing, done: () => { for (const { data } of [truth, other]) rmSync(data, { recursive: true, force: true }); } };
}

/** The public files of a world as a first release makes them, its proof among them. */
export async function composed({ confidential, verdicts }: InhabitedWorld): Promise<Composed> {
	const made = composeRelease(confidential, verdicts);
	const { archived } = archiveRelease(confidential, verdicts, made, new History([], null, 'public', confidential));
	const { counts } = await auditGate(archived, made, [], confidential.settings.outsideFacts);
	const proof = auditProof(confidential.settings.kommune.rules, made.catalogue.baseFigures, made.files, { audit: counts, earlierStands: 0, nonInterference: { worlds: 1, files: made.files.size } });
	return { ...made, files: new Map([...made.files, [fileName.audit, JSON.stringify(proof)]]) };
}

/** Publishes them the way release does. @returns the text of the manifest */
export async function publishWorld(world: Pick<InhabitedWorld, 'data' | 'confidential'>, files: ReadonlyMap<string, string>, number = 1): Promise<string> {
	const { manifest, text } = manifestOf(world.confidential.settings.kommune.slug, 'public', number, day, files);
	await writeSnapshot(join(world.data, 'snapshots', 'public'), manifest, text, files);
	return text;
}

async function inhabit(delivery: CheckedDelivery): Promise<Pick<InhabitedWorld, 'data' | 'confidential'>> {
	const data = mkdtempSync(join(tmpdir(), 'keck-world-'));
	const { slug } = delivery.settings.kommune;
	const ledger = openLedger(data);
	try {
		await commitDelivery(ledger, slug, delivery, { by: 'Probe', at: clock.now().toISOString() });
		return { data, confidential: await loadConfidential(ledger, slug, day) };
	} finally {
		ledger.close();
	}
}

/** The same delivery with the numbers of a world in its cells. */
function deliveredIn({ cubes }: Confidential, delivery: CheckedDelivery): CheckedDelivery {
	return { ...delivery, files: delivery.files.map((file) => ({ ...file, tables: file.tables.map((table) => {
		const cube = cubes.find((c) => c.figure.id === table.baseFigure && c.period === table.period);
		if (!cube) return table;
		const row = new Map(cube.areas.map((area, i) => [area.id, i * cube.groups.length]));
		const column = new Map(cube.groups.map((group, j) => [group, j]));
		const width = table.groups.length;
		return { ...table, values: table.values.map((value, cell) => {
			const at = (row.get(table.areas[Math.floor(cell / width)] ?? '') ?? NaN) + (column.get(table.groups[cell % width] ?? '') ?? NaN);
			return table.states[cell] === CELL.KNOWN && !Number.isNaN(at) ? cube.values[at] ?? value : value;
		}) };
	}) })) };
}
