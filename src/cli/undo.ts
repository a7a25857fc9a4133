import { undoRevision } from '#server/ledger/undo-revision.ts';
import { changeRevision } from './change-revision.ts';
import type { CommandIo } from './command.ts';

export const summary = 'Eine Lieferung zurücknehmen; alle anderen gelten weiter';
export const usage = 'undo <kommune> <nummer> [--reason "…"] [--by name]';

export function run(args: string[], io: CommandIo): Promise<number> {
	return changeRevision(args, io, { reasonNeeded: false, done: 'ist zurückgenommen. Öffentlich ändert sich erst mit der nächsten Freigabe etwas.', change: undoRevision });
}
