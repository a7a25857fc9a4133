import { parseArgs } from 'node:util';
import { listRevisions } from '#server/ledger/queries/list-revisions.ts';
import { unknownKommune } from '#server/ledger/unknown-kommune.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { revisionsText } from './text/revisions-text.ts';
import { withLedger } from './with-ledger.ts';
import { takeWords } from './wrong-use.ts';

export const summary = 'Das Eingangsbuch einer Kommune: was wann geliefert wurde und was davon gilt';
export const usage = 'revisions <kommune>';

export async function run(args: string[], io: CommandIo): Promise<number> {
	const [kommune] = takeWords(parseArgs({ args, allowPositionals: true, options: {} }).positionals, ['kommune']);
	return withLedger(async (ledger) => {
		const revisions = await listRevisions(ledger, kommune);
		if (revisions.length === 0) throw await unknownKommune(ledger, kommune);
		io.out(io.json ? `${JSON.stringify({ kommune, revisions })}\n` : revisionsText(kommune, revisions));
		return EXIT.DONE;
	});
}
