import { Refusal } from '#server/base/refusal.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { commandNames, loadCommand } from './known-commands.ts';
import { germanWrongUse, WrongUse } from './wrong-use.ts';

/** The command line: finds the command by its name, runs it, and says what went wrong. The outermost hook: nothing is thrown past it. */
export async function runCommand(words: readonly string[], channels: Omit<CommandIo, 'json'>): Promise<number> {
	const end = words.includes('--') ? words.indexOf('--') : words.length;
	const json = words.slice(0, end).includes('--json');
	const [name, ...args] = words.filter((word, at) => at >= end || word !== '--json');
	const io: CommandIo = { ...channels, json };
	try {
		if (name === undefined) return (await list(io), EXIT.WRONG_USE);
		if (name === 'help' || name === '--help' || name === '-h') return (await list(io), EXIT.DONE);
		if (args.includes('--help') || args.includes('-h')) return (await explain(name, io), EXIT.DONE);
		return await (await loadCommand(name)).run(args, io);
	} catch (thrown) {
		return await say(germanWrongUse(thrown), name, io);
	}
}

async function list(io: CommandIo): Promise<void> {
	const commands = await Promise.all(commandNames().map(async (name) => ({ name, summary: (await loadCommand(name)).summary })));
	if (io.json) return io.out(`${JSON.stringify({ commands })}\n`);
	const width = Math.max(...commands.map(({ name }) => name.length));
	io.out(`KECK, die Befehlszeile: npm run keck -- <befehl> …\n\n${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`).join('')}\nMehr zu einem Befehl: npm run keck -- <befehl> --help\nFür Programme: --json\n`);
}

async function explain(name: string, io: CommandIo): Promise<void> {
	const { summary, usage } = await loadCommand(name);
	io.out(io.json ? `${JSON.stringify({ name, summary, usage })}\n` : `${summary}\n\n  npm run keck -- ${usage ?? name}\n`);
}

async function say(error: unknown, name: string | undefined, io: CommandIo): Promise<number> {
	if (error instanceof WrongUse || error instanceof Refusal) {
		const kind = error instanceof Refusal ? error.kind : 'wrong-use';
		if (io.json) io.out(`${JSON.stringify({ error: { kind, message: error.message } })}\n`);
		else io.err(`${error.message}\n`);
		if (!io.json && error instanceof WrongUse && name !== undefined && commandNames().includes(name)) io.err(`So geht es: npm run keck -- ${(await loadCommand(name)).usage ?? name}\n`);
		return EXIT.WRONG_USE;
	}
	if (io.json) io.out(`${JSON.stringify({ error: { kind: 'our-fault', message: 'Das ist ein Fehler im Programm.' } })}\n`);
	io.err(`Das ist ein Fehler im Programm, nicht in Ihrer Eingabe. Bitte melden Sie ihn mit diesem Text:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
	return EXIT.OUR_FAULT;
}
