/** Where a command speaks. `json`: one JSON document on `out` instead of German sentences. */
export interface CommandIo {
	out(text: string): void;
	err(text: string): void;
	readonly json: boolean;
}

/**
 * What every file `src/cli/<name>.ts` that is a command exports; its name is one word. `args` are the words after the command's name, `--json` taken out.
 * Lines end with their own line break: `out` and `err` add none. A `Refusal`, a `WrongUse` and an error of `parseArgs`
 * may simply be thrown: `run-command.ts` says them in German and knows their exit codes.
 */
export interface Command {
	/** One German line for `help`. */
	readonly summary: string;
	/** How it is called, for `--help` and after a wrong use: `intake <ordner> [--commit]`. */
	readonly usage?: string;
	run(args: string[], io: CommandIo): Promise<number>;
}

/** Exit codes of the contract. */
export const EXIT = { DONE: 0, FINDINGS_BLOCK: 1, WRONG_USE: 2, OUR_FAULT: 3 } as const;
