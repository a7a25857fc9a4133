import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './command.ts';
import { WrongUse } from './wrong-use.ts';

/** Files of this folder with one word as name that are not commands. */
const notCommands = ['keck', 'command'];

/** Every `src/cli/<word>.ts` is a command: a new file needs no entry anywhere. Parts of commands have a hyphen in their name or live in a folder. */
export function commandNames(): string[] {
	return readdirSync(import.meta.dirname)
		.flatMap((file) => /^([a-z]+)\.ts$/.exec(file)?.[1] ?? [])
		.filter((name) => !notCommands.includes(name))
		.sort();
}

/** Loads only the one command, so none pays for the others. */
export async function loadCommand(name: string): Promise<Command> {
	if (!commandNames().includes(name)) throw new WrongUse(`Den Befehl „${name}“ gibt es nicht. Es gibt: ${['help', ...commandNames()].join(', ')}.`);
	return (await import(/* @vite-ignore: the name is known only now */ pathToFileURL(join(import.meta.dirname, `${name}.ts`)).href)) as Command;
}
