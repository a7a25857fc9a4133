import { eraseRevision } from '#server/ledger/erase-revision.ts';
import { changeRevision } from './change-revision.ts';
import type { CommandIo } from './command.ts';

export const summary = 'Eine Lieferung, die nie hätte kommen dürfen, unwiederbringlich löschen';
export const usage = 'erase <kommune> <nummer> --reason "…" [--by name]';

export function run(args: string[], io: CommandIo): Promise<number> {
	return changeRevision(args, io, { reasonNeeded: true, done: 'ist gelöscht. Es bleiben Nummer, Prüfsumme, Datum und Grund. Sicherungskopien und die gelieferte Datei selbst sind davon nicht berührt.', change: eraseRevision });
}
