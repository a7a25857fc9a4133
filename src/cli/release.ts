import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { systemClock } from '#server/base/clock.ts';
import { readConfiguration } from '#server/base/configuration.ts';
import { release } from '#server/release/release.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { namedBy } from './named-by.ts';
import { progressLines } from './text/progress-lines.ts';
import { reportText } from './report-text.ts';
import { withLedger } from './with-ledger.ts';
import { takeAudience } from './take-audience.ts';
import { takeWords } from './wrong-use.ts';

export const summary = 'Einen neuen Datenstand freigeben: ab dann öffentlich';
export const usage = 'release <kommune> [--seen <Prüfzeichen>] [--audience oeffentlich|verwaltung] [--by name]';

export function run(args: string[], io: CommandIo): Promise<number> {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { seen: { type: 'string' }, by: { type: 'string' }, audience: { type: 'string' } } });
	const [kommune] = takeWords(positionals, ['kommune']);
	const audience = takeAudience(values.audience);
	const { data, port } = readConfiguration();
	// A release makes whole snapshots in memory, four times over. Left to itself V8 collects that late: Berlin took 1.9 GB where 1.2 do, 8 % slower.
	setFlagsFromString('--heap-growing-percent=25');
	return withLedger(async (ledger) => {
		const outcome = await release(ledger, data, kommune, { by: namedBy(values.by), audience, seen: values.seen ?? null }, systemClock, progressLines(io));
		if (io.json) io.out(`${JSON.stringify(outcome)}\n`);
		else if (outcome.changed) io.out(`${reportText(outcome.report)}\nDatenstand ${outcome.number} ist freigegeben${audience === 'public' ? `: http://localhost:${port}/${kommune}?stand=${outcome.pin}` : '.'}\n`);
		else io.out(`Nichts geändert. Es bleibt beim Datenstand ${outcome.number}.\n`);
		return EXIT.DONE;
	});
}
