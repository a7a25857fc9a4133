import { parseArgs } from 'node:util';
import { systemClock } from '#server/base/clock.ts';
import { readConfiguration } from '#server/base/configuration.ts';
import { reportRelease, writePreview } from '#server/release/release.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { progressLines } from './text/progress-lines.ts';
import { reportText } from './report-text.ts';
import { withLedger } from './with-ledger.ts';
import { takeAudience } from './take-audience.ts';
import { takeWords } from './wrong-use.ts';

export const summary = 'Der Lieferbericht: was eine Freigabe ändern würde, auf Wunsch mit Vorschau';
export const usage = 'report <kommune> [--audience oeffentlich|verwaltung] [--preview <ordner>]';

export function run(args: string[], io: CommandIo): Promise<number> {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { preview: { type: 'string' }, audience: { type: 'string' } } });
	const [kommune] = takeWords(positionals, ['kommune']);
	return withLedger(async (ledger) => {
		const { report, prepared } = await reportRelease(ledger, readConfiguration().data, kommune, takeAudience(values.audience), systemClock, progressLines(io));
		if (values.preview !== undefined) await writePreview(prepared, values.preview, systemClock);
		io.out(io.json ? `${JSON.stringify(report)}\n` : reportText(report));
		if (values.preview !== undefined && !io.json) io.out(`\nVorschau ansehen: KECK_DATA=${values.preview} KECK_ROLE=public PORT=3001 npm start\n`);
		return EXIT.DONE;
	});
}
