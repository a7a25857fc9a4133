import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '#server/base/clock.ts';
import { secrecyProtocol } from '#server/release/protocol/secrecy-protocol.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { withLedger } from './with-ledger.ts';
import { takeWords } from './wrong-use.ts';

export const summary = 'Das Geheimhaltungsprotokoll für die Statistikstelle (vertraulich): jede verborgene Zelle mit Grund, Tabellen für τ-ARGUS und sdcTable';
export const usage = 'protocol <kommune> <ordner>     der Ordner muss neu oder leer sein';

export function run(args: string[], io: CommandIo): Promise<number> {
	const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
	const [kommune, word] = takeWords(positionals, ['kommune', 'ordner']);
	const folder = resolve(word);
	return withLedger(async (ledger) => {
		const files = await secrecyProtocol(ledger, kommune, folder, systemClock);
		io.out(io.json ? `${JSON.stringify({ kommune, folder, files })}\n` : `${files} Dateien in ${folder}. VERTRAULICH: Sie enthalten die wahren Zahlen. Anfang: LIESMICH.txt\n`);
		return EXIT.DONE;
	});
}
