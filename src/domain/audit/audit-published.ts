/**
 * The audit of a publication: what its files, earlier Datenstände and counts published elsewhere tell together of each withheld count.
 *
 * For: the gate before a release, and anybody who wants to repeat it: the input is what everyone can fetch.
 * Not covered: see `NOT_COVERED` in `report.ts`.
 */
import { audit } from './core/audit.ts';
import type { AuditStatus } from './core/facts.ts';
import type { RangeSolver } from './core/range-solver.ts';
import type { Gathered } from './collect/gather.ts';
import { gather } from './collect/gather.ts';
import type { OutsideCount, PublishedStand } from './published/stand.ts';
import type { AuditFinding, AuditReport } from './report.ts';

/** @param stands oldest first, the judged one last. @throws on files that have not the shape of a Datenstand */
export function auditPublished(stands: readonly PublishedStand[], outside: readonly OutsideCount[], solver: RangeSolver): AuditReport {
	const gathered = gather(stands, outside);
	const { knowledge } = gathered;
	const { all, contradictions } = attack(gathered, solver);
	const unsafe = all.filter((f) => f.status !== 'safe');
	const before = unsafe.length > 0 && stands.length > 1 ? known(gather(stands.slice(0, -1), outside), solver) : () => undefined;
	const old = unsafe.filter((finding) => {
		const status = before(finding.key);
		return status === 'disclosed' || (status !== undefined && status === `${finding.status} ${finding.interval.join()}`);
	});
	const fresh = unsafe.filter((f) => !old.includes(f));
	const count = (status: AuditStatus): number => fresh.filter((f) => f.status === status).length;
	return {
		values: gathered.values, withheld: gathered.withheld, judged: all.length, facts: knowledge.facts.length,
		safe: all.length - unsafe.length, narrow: count('narrow'), disclosed: count('disclosed'), timeout: count('timeout'), already: old.length,
		contradictions: [...knowledge.contradictions, ...contradictions], worst: fresh.sort(worseFirst).map(({ key: _, ...finding }) => finding)
	};
}

type Keyed = AuditFinding & { readonly key: string };

function attack({ knowledge }: Gathered, solver: RangeSolver): { all: Keyed[]; contradictions: readonly string[] } {
	const { cells, facts, subjects, printed } = knowledge;
	const { judged, contradictions } = audit(cells, facts, subjects.map((s) => s.need), solver, { mode: 'verdict' });
	const attacked = subjects.map(({ need: _, ...subject }, i): Keyed => {
		const { status, integer, derivation } = judged[i]!;
		return { ...subject, status, interval: integer, derivation: derivation === '' && status === 'disclosed' ? 'steht in einem anderen Datenstand' : derivation };
	});
	const told = printed.map(({ value, ...subject }): Keyed => ({ ...subject, status: 'disclosed', interval: value, derivation: subject.what === 'cell' ? 'steht so in der Grundgröße' : 'folgt aus ausgewiesenen Zahlen' }));
	return { all: [...attacked, ...told], contradictions };
}

/** What older Datenstände alone tell, by key: `disclosed`, or status and interval. */
function known(older: Gathered, solver: RangeSolver): (key: string) => string | undefined {
	const { knowledge } = older;
	const found = new Map<string, string>();
	for (const slot of knowledge.low.keys()) if (knowledge.isFixed(slot)) found.set(`cell ${knowledge.keyOf(slot)}`, 'disclosed');
	for (const { key, status, interval } of attack(older, solver).all) found.set(key, status === 'disclosed' ? status : `${status} ${interval.join()}`);
	return (key) => found.get(key);
}

const order: readonly AuditStatus[] = ['disclosed', 'narrow', 'timeout', 'safe'];
function worseFirst(a: Keyed, b: Keyed): number {
	return order.indexOf(a.status) - order.indexOf(b.status) || a.interval[1] - a.interval[0] - (b.interval[1] - b.interval[0]) || (a.key < b.key ? -1 : 1);
}
