import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { passes } from '#domain/audit/report.ts';
import { auditStands } from '#server/audit/audit-stands.ts';
import { fetchStand } from '#server/audit/fetch-stand.ts';
import { readStand } from '#server/audit/read-stand.ts';
import { readConfiguration } from '#server/base/configuration.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { auditText } from './text/audit-text.ts';
import { takeAudience } from './take-audience.ts';
import { takeNumber, takeWords, WrongUse } from './wrong-use.ts';

export const summary = 'Den veröffentlichten Datenstand angreifen: Was lässt sich von den nicht ausgewiesenen Zahlen zurückrechnen?';
export const usage = 'audit <kommune> [--stand <nummer>] [--url http://host:port | --audience oeffentlich|verwaltung]';

export async function run(args: string[], io: CommandIo): Promise<number> {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { url: { type: 'string' }, stand: { type: 'string' }, audience: { type: 'string' } } });
	const [kommune] = takeWords(positionals, ['kommune']);
	if (values.url !== undefined && values.audience !== undefined) throw new WrongUse('„--url“ liest, was ein Server allen zeigt; „--audience“ gilt nur ohne „--url“.');
	if (values.url !== undefined && !URL.canParse(values.url)) throw new WrongUse(`„${values.url}“ ist keine Adresse; gebraucht wird http://host:port.`);
	const number = values.stand === undefined ? null : takeNumber(values.stand);
	const read = values.url === undefined ? readStand(join(readConfiguration().data, 'snapshots', takeAudience(values.audience)), kommune, number) : null;
	const stand = read ? read.stand : await fetchStand(values.url ?? '', kommune, number);
	const report = await auditStands([stand]);
	io.out(io.json ? `${JSON.stringify(report)}\n` : auditText(kommune, read ? `Datenstand ${read.number}` : `gelesen von ${values.url}`, report));
	return passes(report) ? EXIT.DONE : EXIT.FINDINGS_BLOCK;
}
