import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Answers } from '#domain/proposal/answers/answers.ts';
import type { Proposal } from '#domain/proposal/proposal.ts';
import { propose } from '#domain/proposal/propose.ts';
import { writeFile } from '#server/base/write-file.ts';
import { readFolder } from '#server/intake/folder/read-folder.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { memoryText, readAnswers } from './describe/answers-file.ts';
import { descriptionYaml } from './describe/description-yaml.ts';
import { describeText } from './text/describe-text.ts';
import { wrapped } from './text/plain-text.ts';
import { takeWords, WrongUse } from './wrong-use.ts';

export const summary = 'Für fremde Dateien eine Beschreibung vorschlagen und fragen, was die Dateien nicht sagen';
export const usage = 'describe <ordner> [--answers datei] [--memory datei] [--out datei]';

export async function run(args: string[], io: CommandIo): Promise<number> {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { answers: { type: 'string' }, memory: { type: 'string' }, out: { type: 'string' } } });
	const [word] = takeWords(positionals, ['ordner']);
	const folder = resolve(word);
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new WrongUse(`Den Ordner „${word}“ gibt es nicht.`);
	const given = values.answers === undefined ? new Map<string, string>() : readAnswers(resolve(values.answers), false);
	const remembered = values.memory === undefined ? new Map<string, string>() : readAnswers(resolve(values.memory), true);

	const proposal = propose(await readFolder(folder), new Answers(given, remembered));
	const yaml = descriptionYaml(proposal);
	if (values.out !== undefined) await writeFile(resolve(values.out), yaml);
	if (values.memory !== undefined && proposal.remember.size > 0) await writeFile(resolve(values.memory), memoryText(proposal.remember));
	if (io.json) io.out(json(proposal));
	else {
		if (values.out === undefined) io.out(yaml);
		const next = values.out === undefined ? '' : `\n${wrapped(`Geschrieben: ${values.out}. Prüfen: npm run keck -- intake ${word} --description ${values.out}`, '')}`;
		(values.out === undefined ? io.err : io.out)(`${describeText(proposal)}${next}`);
	}
	return proposal.columns.length > 0 ? EXIT.DONE : EXIT.FINDINGS_BLOCK;
}

function json({ description, columns, questions, assumptions, unread, unasked }: Proposal): string {
	return `${JSON.stringify({ description, columns, questions, assumptions, unread, unasked })}\n`;
}
