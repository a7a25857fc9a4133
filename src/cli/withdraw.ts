import { parseArgs } from 'node:util';
import { systemClock } from '#server/base/clock.ts';
import { readConfiguration } from '#server/base/configuration.ts';
import { withdraw } from '#server/release/withdraw.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { takeAudience } from './take-audience.ts';
import { takeNumber, takeWords, WrongUse } from './wrong-use.ts';

export const summary = 'Eine veröffentlichte Datei zurückziehen; der Grund wird öffentlich genannt';
export const usage = 'withdraw <kommune> <nummer> <datei> --reason "…" [--audience oeffentlich|verwaltung]     zum Beispiel: withdraw musterstadt 1 indikatoren/kinderarmut.json --reason "Zähler falsch zugeordnet"';

export async function run(args: string[], io: CommandIo): Promise<number> {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { reason: { type: 'string' }, audience: { type: 'string' } } });
	const [kommune, word, file] = takeWords(positionals, ['kommune', 'nummer', 'datei']);
	const number = takeNumber(word);
	if (!values.reason) throw new WrongUse('Es fehlt der Grund: --reason "…"');
	await withdraw(readConfiguration().data, kommune, takeAudience(values.audience), number, file, values.reason, systemClock);
	io.out(io.json
		? `${JSON.stringify({ withdrawn: file, number })}\n`
		: 'Zurückgezogen. Jeder Datenstand mit dieser Datei antwortet ab jetzt mit dem Grund. Kopien außerhalb lassen sich nicht zurückholen.\n');
	return EXIT.DONE;
}
