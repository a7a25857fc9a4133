import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import type { CheckedDelivery } from '#domain/delivery/delivery.ts';
import type { Finding } from '#domain/delivery/finding.ts';
import { readConfiguration } from '#server/base/configuration.ts';
import { systemClock } from '#server/base/clock.ts';
import { readDelivery } from '#server/intake/read-delivery.ts';
import { hasLedger } from '#server/ledger/open-ledger.ts';
import { commitDelivery } from '#server/ledger/commit-delivery.ts';
import type { CommittedDelivery } from '#server/ledger/commit-delivery.ts';
import { loadActiveTables } from '#server/ledger/queries/load-active-tables.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { findingsText } from './text/findings-text.ts';
import { intakeText } from './text/intake-text.ts';
import { namedBy } from './named-by.ts';
import { withLedger } from './with-ledger.ts';
import { takeWords, WrongUse } from './wrong-use.ts';

export const summary = 'Eine Lieferung prüfen und, mit --commit, ins Eingangsbuch übernehmen';
export const usage = 'intake <ordner> [--description datei] [--commit] [--by name]';

export async function run(args: string[], io: CommandIo): Promise<number> {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { description: { type: 'string' }, commit: { type: 'boolean' }, by: { type: 'string' } } });
	const [word] = takeWords(positionals, ['ordner']);
	const folder = resolve(word);
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new WrongUse(`Den Ordner „${word}“ gibt es nicht.`);
	const description = values.description === undefined ? join(folder, 'beschreibung.yaml') : resolve(values.description);
	if (!statSync(description, { throwIfNoEntry: false })?.isFile()) throw new WrongUse(`Die Beschreibung „${values.description ?? 'beschreibung.yaml'}“ gibt es nicht${values.description === undefined ? ' in diesem Ordner; eine andere nennen Sie mit --description.' : '.'}`);

	const { findings, delivery } = await readDelivery(folder, description, countedBefore);
	const accepted = delivery === null || findings.some(({ severity }) => severity === 'blocks') ? null : delivery;
	const committed = accepted !== null && values.commit === true ? await commit(accepted, namedBy(values.by)) : null;
	io.out(io.json ? json(findings, accepted, committed) : `${findingsText(findings)}${findings.length > 0 ? '\n' : ''}${intakeText(accepted, committed)}`);
	return accepted === null ? EXIT.FINDINGS_BLOCK : EXIT.DONE;
}

/** A mere check makes no ledger where there is none. */
async function countedBefore(kommune: string): Promise<FigureTable[]> {
	if (!hasLedger(readConfiguration().data)) return [];
	return withLedger(async (ledger) => (await loadActiveTables(ledger, kommune)).map(({ table }) => table));
}

function commit(delivery: CheckedDelivery, by: string): Promise<CommittedDelivery> {
	return withLedger((ledger) => commitDelivery(ledger, delivery.settings.kommune.slug, delivery, { by, at: systemClock.now().toISOString() }));
}

function json(findings: readonly Finding[], accepted: CheckedDelivery | null, committed: CommittedDelivery | null): string {
	return `${JSON.stringify({ kommune: accepted?.settings.kommune.slug ?? null, blocked: accepted === null, committed: committed !== null, revisions: committed?.revisions ?? [], unchanged: committed?.unchanged ?? [], findings })}\n`;
}
