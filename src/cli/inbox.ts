import { parseArgs } from 'node:util';
import { systemClock } from '#server/base/clock.ts';
import { readConfiguration } from '#server/base/configuration.ts';
import { Refusal } from '#server/base/refusal.ts';
import type { App } from '#server/app/open-app.ts';
import { hasApp, openApp } from '#server/app/open-app.ts';
import { eraseLetter } from '#server/app/queries/erase-letter.ts';
import { findLetter } from '#server/app/queries/find-letter.ts';
import { listLetters } from '#server/app/queries/list-letters.ts';
import { markDone } from '#server/app/queries/mark-done.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { inboxText, letterText } from './text/inbox-text.ts';
import { takeNumber, takeWords, WrongUse } from './wrong-use.ts';

export const summary = 'Nachrichten und Bestellungen von Leserinnen und Lesern: auflisten, lesen, erledigen, löschen';
export const usage = 'inbox <kommune> [--show <nummer> | --done <nummer> | --erase <nummer>]';

export async function run(args: string[], io: CommandIo): Promise<number> {
	const text = { type: 'string' } as const;
	const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { show: text, done: text, erase: text } });
	const [kommune] = takeWords(positionals, ['kommune']);
	const wanted = Object.entries(values);
	if (wanted.length > 1) throw new WrongUse('Von --show, --done und --erase geht nur eines auf einmal.');
	const { data } = readConfiguration();
	// Looking makes no store where there is none.
	if (!hasApp(data)) {
		if (wanted.length > 0) throw unknownLetter(kommune, wanted[0]?.[1] ?? '');
		io.out(io.json ? `${JSON.stringify({ kommune, letters: [] })}\n` : inboxText(kommune, []));
		return EXIT.DONE;
	}
	const app = openApp(data);
	try {
		return await act(app, kommune, wanted[0], io);
	} finally {
		app.close();
	}
}

async function act(app: App, kommune: string, wanted: [string, string] | undefined, io: CommandIo): Promise<number> {
	if (!wanted) {
		const letters = await listLetters(app, kommune);
		io.out(io.json ? `${JSON.stringify({ kommune, letters })}\n` : inboxText(kommune, letters));
		return EXIT.DONE;
	}
	const [what, word] = wanted;
	const number = takeNumber(word);
	if (what === 'show') {
		const letter = await findLetter(app, kommune, number);
		if (!letter) throw unknownLetter(kommune, word);
		io.out(io.json ? `${JSON.stringify({ kommune, letter })}\n` : letterText(letter));
		return EXIT.DONE;
	}
	const found = what === 'done' ? await markDone(app, kommune, number, systemClock.now().toISOString()) : await eraseLetter(app, kommune, number);
	if (!found) throw unknownLetter(kommune, word);
	const isClean = what === 'done' || (await app.scrub());
	const said = what === 'done' ? `Nummer ${number} ist erledigt.` : isClean ? `Nummer ${number} ist gelöscht.` : `Nummer ${number} ist gelöscht. Ein anderer Vorgang liest gerade: Die letzten Reste auf dem Datenträger verschwinden beim nächsten Start des Servers.`;
	io.out(io.json ? `${JSON.stringify({ kommune, number, [what]: true })}\n` : `${said}\n`);
	return EXIT.DONE;
}

const unknownLetter = (kommune: string, word: string): Refusal => new Refusal('not-found', `Im Posteingang der Kommune „${kommune}“ gibt es keine Nummer ${word}.`);
