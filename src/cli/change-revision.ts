import { parseArgs } from 'node:util';
import type { Ledger } from '#server/ledger/open-ledger.ts';
import type { RevisionChange } from '#server/ledger/undo-revision.ts';
import { systemClock } from '#server/base/clock.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { namedBy } from './named-by.ts';
import { withLedger } from './with-ledger.ts';
import { takeNumber, takeWords, WrongUse } from './wrong-use.ts';

/** What `undo`, `redo` and `erase` do alike: one revision of one Kommune changes its state, by somebody, for a reason. */
export async function changeRevision(
	args: string[],
	io: CommandIo,
	kind: { readonly reasonNeeded: boolean; readonly done: string; change(ledger: Ledger, kommune: string, number: number, change: RevisionChange): Promise<void> }
): Promise<number> {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { reason: { type: 'string' }, by: { type: 'string' } } });
	const [kommune, word] = takeWords(positionals, ['kommune', 'nummer']);
	const number = takeNumber(word);
	const reason = values.reason?.trim() ?? '';
	if (kind.reasonNeeded && reason === '') throw new WrongUse('Es fehlt der Grund: --reason "…"');
	await withLedger((ledger) => kind.change(ledger, kommune, number, { by: namedBy(values.by), at: systemClock.now().toISOString(), reason }));
	io.out(io.json ? `${JSON.stringify({ kommune, number })}\n` : `Lieferung ${number} der Kommune „${kommune}“ ${kind.done}\n`);
	return EXIT.DONE;
}
