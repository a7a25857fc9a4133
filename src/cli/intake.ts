import { parseArgs } from 'node:util';
import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import type { CheckedDelivery } from '#domain/delivery/delivery.ts';
import type { Finding } from '#domain/delivery/finding.ts';
import { forPlanner } from '#domain/delivery/workbook/planner/for-planner.ts';
import { readConfiguration } from '#server/base/configuration.ts';
import type { Progress } from '#server/base/progress.ts';
import { systemClock } from '#server/base/clock.ts';
import { readDelivery } from '#server/intake/read-delivery.ts';
import { readWorkbookDelivery } from '#server/intake/workbook/read-workbook-delivery.ts';
import { hasLedger } from '#server/ledger/open-ledger.ts';
import { commitDelivery } from '#server/ledger/commit-delivery.ts';
import type { CommittedDelivery } from '#server/ledger/commit-delivery.ts';
import { loadActiveTables } from '#server/ledger/queries/load-active-tables.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { nameWithoutHints } from './intake/hints-name.ts';
import { takeDelivery } from './intake/take-delivery.ts';
import type { WorkbookDelivery } from './intake/take-delivery.ts';
import { writeHints } from './intake/write-hints.ts';
import { knownKommune } from './known-kommune.ts';
import { findingsText } from './text/findings-text.ts';
import { progressLines } from './text/progress-lines.ts';
import { hintsText, intakeText } from './text/intake-text.ts';
import { namedBy } from './named-by.ts';
import { withLedger } from './with-ledger.ts';
import { takeWords } from './wrong-use.ts';

export const summary = 'Eine Lieferung prüfen und, mit --commit, ins Eingangsbuch übernehmen';
export const usage = 'intake <ordner | datei.xlsx> [--description datei] [--grenzen datei] [--commit] [--by name]';

interface Read {
	readonly findings: readonly Finding[];
	readonly delivery: CheckedDelivery | null;
	/** Copy of the workbook with remarks at its cells. */
	readonly hints: string | null;
}

export async function run(args: string[], io: CommandIo): Promise<number> {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { description: { type: 'string' }, grenzen: { type: 'string' }, commit: { type: 'boolean' }, by: { type: 'string' } } });
	const [word] = takeWords(positionals, ['ordner']);
	const taken = takeDelivery(word, values);
	const { findings, delivery, hints } = taken.kind === 'workbook' ? await readWorkbook(taken, progressLines(io)) : { ...(await readDelivery(taken.folder, taken.description, { countedBefore, progress: progressLines(io) })), hints: null };
	const accepted = delivery === null || findings.some(({ severity }) => severity === 'blocks') ? null : delivery;
	const committed = accepted !== null && values.commit === true ? await commit(accepted, namedBy(values.by)) : null;
	if (io.json) io.out(json(findings, accepted, committed, hints));
	else io.out(`${findingsText(findings)}${findings.length > 0 ? '\n' : ''}${hintsText(hints)}${intakeText(accepted, committed)}`);
	return accepted === null ? EXIT.FINDINGS_BLOCK : EXIT.DONE;
}

async function readWorkbook({ path, borders }: WorkbookDelivery, progress: Progress): Promise<Read> {
	const { findings: all, delivery, workbook } = await readWorkbookDelivery(path, borders, { kommune: knownKommune, countedBefore, progress });
	const findings = forPlanner(all);
	const hints = workbook === null ? null : await writeHints(path, workbook, findings);
	// A copy in which somebody corrected what was wrong is the same file, not another one.
	const files = delivery?.files.map((file) => ({ ...file, file: nameWithoutHints(file.file) }));
	return { findings, delivery: delivery === null || files === undefined ? null : { ...delivery, files }, hints };
}

/** A mere check makes no ledger where there is none. */
async function countedBefore(kommune: string): Promise<FigureTable[]> {
	if (!hasLedger(readConfiguration().data)) return [];
	return withLedger(async (ledger) => (await loadActiveTables(ledger, kommune)).map(({ table }) => table));
}

function commit(delivery: CheckedDelivery, by: string): Promise<CommittedDelivery> {
	return withLedger((ledger) => commitDelivery(ledger, delivery.settings.kommune.slug, delivery, { by, at: systemClock.now().toISOString() }));
}

function json(findings: readonly Finding[], accepted: CheckedDelivery | null, committed: CommittedDelivery | null, hints: string | null): string {
	return `${JSON.stringify({ kommune: accepted?.settings.kommune.slug ?? null, blocked: accepted === null, committed: committed !== null, revisions: committed?.revisions ?? [], unchanged: committed?.unchanged ?? [], findings, ...(hints === null ? {} : { hints }) })}\n`;
}
