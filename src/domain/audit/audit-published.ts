/**
 * The audit of a publication: what its files, earlier Datenstände and counts published elsewhere tell together of each withheld count.
 *
 * For: the gate before a release, and anybody who wants to repeat it: the input is what everyone can fetch.
 * Not covered: see `not-covered.ts`.
 */
import { audit } from './core/audit.ts';
import type { AuditStatus } from './core/facts.ts';
import type { RangeSolver } from './core/linear/range-solver.ts';
import type { Gathered } from './collect/gather.ts';
import { gather } from './collect/gather.ts';
import type { Judgeable } from './collect/place.ts';
import type { OutsideCount, PublishedStand } from './published/stand.ts';
import type { AuditFinding, AuditReport } from './report.ts';

/** @param stands oldest first, the judged one last. @throws on files that have not the shape of a Datenstand */
export function auditPublished(stands: readonly PublishedStand[], outside: readonly OutsideCount[], solver: RangeSolver): AuditReport {
	const gathered = gather(stands, outside);
	const { knowledge } = gathered;
	const { all, contradictions } = attack(gathered, solver);
	const unsafe = all.filter((f) => f.finding.status !== 'safe');
	const before = unsafe.length > 0 && stands.length + outside.length > 1 ? known(gather([...stands.slice(0, -1), ...stands.slice(-1).map(silent)], outside), solver) : () => undefined;
	const old = unsafe.filter(({ key, finding }) => {
		const earlier = before(key);
		return earlier === 'disclosed' || (earlier !== undefined && earlier === `${finding.status} ${finding.interval.join()}`);
	});
	const fresh = unsafe.filter((f) => !old.includes(f));
	const count = (status: AuditStatus): number => fresh.filter((f) => f.finding.status === status).length;
	return {
		values: gathered.values, withheld: gathered.withheld, judged: all.length, facts: knowledge.facts.length,
		safe: all.length - unsafe.length, narrow: count('narrow'), disclosed: count('disclosed'), timeout: count('timeout'), already: old.length,
		contradictions: [...knowledge.contradictions, ...contradictions], worst: fresh.sort(worseFirst).map((f) => f.finding)
	};
}

interface Keyed { readonly key: string; readonly finding: AuditFinding }

function attack({ knowledge }: Gathered, solver: RangeSolver): { all: Keyed[]; contradictions: readonly string[] } {
	const { cells, facts, subjects, printed } = knowledge;
	const { judged, contradictions } = audit(cells, facts, subjects.map((s) => s.need), solver, { mode: 'verdict' });
	const attacked = subjects.map((subject, i): Keyed => {
		const { status, integer, derivation } = judged[i]!;
		return keyed(subject, status, integer, derivation === '' && status === 'disclosed' ? 'steht in einem anderen Datenstand' : derivation);
	});
	const told = printed.map((subject) => keyed(subject, 'disclosed', subject.value, subject.what === 'cell' ? 'steht so in der Grundgröße' : 'folgt aus ausgewiesenen Zahlen'));
	return { all: [...attacked, ...told], contradictions };
}

function keyed({ key, what, baseFigure, period, area, group }: Judgeable, status: AuditStatus, interval: readonly [number, number], derivation: string): Keyed {
	return { key, finding: { what, baseFigure, period, area, group, status, interval, derivation } };
}

/** The same Datenstand if it withheld everything: what can be concluded beside it was known before. */
function silent(stand: PublishedStand): PublishedStand {
	const datasets = new Map([...stand.datasets].map(([id, json]) => {
		const { value, status } = json as { value: unknown[]; status: (string | null)[] };
		return [id, { ...(json as object), value: value.map(() => null), status: status.map((s) => s ?? 'withheld') }];
	}));
	return { ...stand, datasets, indicators: new Map(), slices: new Map(), profiles: new Map() };
}

/** What older Datenstände and other sources tell without the newest, by key: `disclosed`, or status and interval. */
function known(older: Gathered, solver: RangeSolver): (key: string) => string | undefined {
	const { knowledge } = older;
	const found = new Map<string, string>();
	for (const slot of knowledge.low.keys()) if (knowledge.isFixed(slot)) found.set(`cell ${knowledge.keyOf(slot)}`, 'disclosed');
	for (const { key, finding: { status, interval } } of attack(older, solver).all) found.set(key, status === 'disclosed' ? status : `${status} ${interval.join()}`);
	return (key) => found.get(key);
}

const order: readonly AuditStatus[] = ['disclosed', 'narrow', 'timeout', 'safe'];
/** The smaller the counts, the worse. */
function worseFirst({ finding: a, key }: Keyed, { finding: b, key: other }: Keyed): number {
	return order.indexOf(a.status) - order.indexOf(b.status) || a.interval[1] - b.interval[1] || b.interval[0] - a.interval[0] || (key < other ? -1 : 1);
}
