import { join } from 'node:path';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import type { Audience } from '#domain/secrecy/audience.ts';
import type { Progress } from '#server/base/progress.ts';
import { silent } from '#server/base/progress.ts';
import type { Ledger } from '#server/ledger/open-ledger.ts';
import { listPublications } from '#server/ledger/queries/list-publications.ts';
import { fileName } from '#view/file-name.ts';
import { auditProof } from './compose/audit-proof.ts';
import { composeRelease } from './compose/compose-release.ts';
import type { Composed } from './compose/compose-snapshot.ts';
import { loadConfidential } from './cubes/load-confidential.ts';
import { auditGate } from './gate/audit-gate.ts';
import { proveNonInterference } from './gate/prove-non-interference.ts';
import { worldsOf } from './gate/worlds-of.ts';
import { archiveRelease } from './history/archive-release.ts';
import type { ReleaseArchive, Secrets } from './history/archived-release.ts';
import { loadHistory } from './history/load-history.ts';
import { loadHighsSolver } from './protect/highs-solver.ts';
import type { ProtectionNote } from './protect/protect-all.ts';
import { protectAll } from './protect/protect-all.ts';
import { highestNumber } from './publish.ts';

/** What would be published now, and what protection did for it. Nothing is written. */
export interface PreparedRelease extends Composed {
	readonly settings: KommuneSettings;
	/** Number it would get. */
	readonly number: number;
	/** Confidential. */
	readonly protocol: readonly ProtectionNote[];
	/** For the archive. Confidential. */
	readonly archived: ReleaseArchive;
	readonly secrets: Secrets;
	/** Counts that earlier releases gave away already: copies cannot be recalled. */
	readonly already: number;
	/** Base figures kept back because they may not be published (yet). */
	readonly keptBack: readonly string[];
}

/** How many other worlds are composed at each release. */
const WORLDS = 3;
/**
 * From the ledger's present state to the files of a snapshot, in memory, with the proof of their secrecy among them: no cell in too little doubt for an attacker
 * who kept all earlier releases, no byte that depends on what is withheld.
 * @param data the data folder; @param today ISO date: decides base figures that may be published from a date on
 * @throws Refusal not-found (unknown Kommune), conflict (protection found no proof, or the audit found something)
 */
export async function prepareRelease(ledger: Ledger, data: string, slug: string, audience: Audience, today: string, progress: Progress = silent): Promise<PreparedRelease> {
	const confidential = await loadConfidential(ledger, slug, today, audience);
	const recorded = (await listPublications(ledger, slug, audience)).at(-1)?.number ?? 0;
	const number = Math.max(recorded, highestNumber(join(data, 'snapshots', audience), slug)) + 1;
	const { history, releases } = await loadHistory(ledger, slug, audience, confidential);
	const secured = protectAll(confidential, await loadHighsSolver(), history, (done, all) => progress('Geheimhaltung', done, all));
	const { verdicts, protocol } = secured;
	const composed = composeRelease(confidential, verdicts);
	progress('Gegenprobe mit anderen Zahlen', 0, 1);
	const nonInterference = proveNonInterference(composed.files, verdicts, worldsOf(confidential, secured, WORLDS).filter((w) => w.changed > 0));
	const { archived, secrets } = archiveRelease(confidential, verdicts, composed, history);
	progress('Angriff auf die Veröffentlichung', 0, 1);
	const { counts, already } = await auditGate(archived, composed, releases, confidential.settings.outsideFacts);
	const tests = { audit: counts, earlierStands: releases.length, nonInterference };
	const files = new Map([...composed.files, [fileName.audit, `${JSON.stringify(auditProof(confidential.settings.kommune.rules, composed.catalogue.baseFigures, composed.files, tests), null, '\t')}\n`]]);
	return {
		...composed, files, settings: confidential.settings, number, protocol, archived, secrets, keptBack: confidential.keptBack,
		already
	};
}
