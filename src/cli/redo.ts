import { redoRevision } from '#server/ledger/redo-revision.ts';
import { changeRevision } from './change-revision.ts';
import type { CommandIo } from './command.ts';

export const summary = 'Eine zurückgenommene Lieferung wieder gelten lassen';
export const usage = 'redo <kommune> <nummer> [--reason "…"] [--by name]';

export function run(args: string[], io: CommandIo): Promise<number> {
	return changeRevision(args, io, { reasonNeeded: false, done: 'gilt wieder. Öffentlich ändert sich erst mit der nächsten Freigabe etwas.', change: redoRevision });
}
