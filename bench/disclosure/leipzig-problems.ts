import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subsetsOf } from '#domain/secrecy/subsets.ts';
import type { SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import { readDelivery } from '#server/intake/read-delivery.ts';
import { commitDelivery } from '#server/ledger/commit-delivery.ts';
import { openLedger } from '#server/ledger/open-ledger.ts';
import { loadConfidential } from '#server/release/cubes/load-confidential.ts';
import { clusterProblem } from '#server/release/protect/cluster-problem.ts';
import { NOTHING_KNOWN } from '#server/release/protect/known-beforehand.ts';
import { clusters } from '#server/release/protect/clusters.ts';
import { realData } from '../published-atlas.ts';

/** All problems of Leipzig that have only exact counts: the two simpler rules know nothing else. */
export async function openTemporaryTown(): Promise<() => SecrecyProblem[]> {
	const { delivery } = await readDelivery(realData('leipzig'), 'demo/descriptions/leipzig.yaml');
	if (!delivery) throw new Error('Leipzig does not pass intake.');
	const data = mkdtempSync(join(tmpdir(), 'keck-bench-leipzig-'));
	const ledger = openLedger(data);
	try {
		await commitDelivery(ledger, 'leipzig', delivery, { by: 'bench', at: new Date().toISOString() });
		const confidential = await loadConfidential(ledger, 'leipzig', '2026-01-01');
		const { indicators, classifications, relations } = confidential.settings;
		const subsets = subsetsOf(indicators, classifications, relations);
		const counted = confidential.cubes.filter((c) => c.figure.kind !== 'supplied' && c.figure.secrecy === 'counts');
		const problems = clusters(counted, confidential.settings, subsets).map((cluster) => clusterProblem(cluster, confidential, subsets, NOTHING_KNOWN).problem);
		return () => problems.filter((p) => p.role.every((r) => r === ROLE.SHOWABLE));
	} finally {
		ledger.close();
		rmSync(data, { recursive: true });
	}
}
