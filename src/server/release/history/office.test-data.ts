import { WHY } from '#domain/disclosure/problem/why.ts';
import { composeRelease } from '../compose/compose-release.ts';
import type { Confidential } from '../cubes/confidential.ts';
import { areas } from '../cubes/made-town.test-data.ts';
import { auditGate } from '../gate/audit-gate.ts';
import { loadHighsSolver } from '../protect/highs-solver.ts';
import type { Past } from '../protect/past.ts';
import { NO_PAST } from '../protect/past.ts';
import { protectAll } from '../protect/protect-all.ts';
import { archiveRelease } from './archive-release.ts';
import type { ArchivedRelease, Secrets } from './archived-release.ts';
import { decodeRelease, encodeRelease } from './archived-release.ts';
import { History } from './history.ts';

const solver = await loadHighsSolver();

/** A Kommune that releases again and again; everything as release does it, but in memory. */
export class Office {
	readonly #releases: ArchivedRelease[] = [];
	#secrets: Secrets | null = null;
	/** What the gate said of the newest release. */
	tested: unknown = null;

	/** @param blind protects without looking back, as a control: the audit still looks */
	async release(town: Confidential, blind = false): Promise<string[]> {
		const number = this.#releases.length + 1;
		const history = new History(this.#releases, this.#secrets, 'public', town);
		const past: Past = blind ? NO_PAST : history;
		const { verdicts } = protectAll(town, solver, past);
		const composed = composeRelease(town, verdicts);
		const { archived, secrets } = archiveRelease(town, verdicts, composed, history);
		this.tested = await auditGate(archived, composed, this.#releases, town.settings.outsideFacts);
		this.#releases.push(decodeRelease('public', number, encodeRelease(archived))!);
		this.#secrets = secrets;
		return town.cubes.flatMap((cube, c) => Array.from(verdicts[c]!.why, (why, i) => (why === WHY.SHOWN ? '' : `${cube.figure.id} ${areas[i]!.id}`))).filter((name) => name !== '');
	}
	/** A delivery behind the newest release was erased. */
	forget(): void {
		this.#secrets = null;
	}
}
