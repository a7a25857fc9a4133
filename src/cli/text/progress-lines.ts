import type { CommandIo } from '../command.ts';

/** Says what long work is doing now: each step once, and how far it is at every quarter. Nothing for machines. */
export function progressLines(io: CommandIo): (step: string, done: number, all: number) => void {
	let said = '';
	return (step, done, all) => {
		const quarter = Math.floor((4 * done) / Math.max(1, all));
		if (all === 1 && done === 1 && said.startsWith(`${step} `)) return;
		const told = all === 1 ? done > 0 && done < 1 : all >= 8;
		const line = quarter === 0 || !told ? step : all === 1 ? `${step}: ${25 * quarter} %` : `${step}: ${done} von ${all}`;
		const key = `${step} ${told ? quarter : 0}`;
		if (io.json || key === said) return;
		said = key;
		io.out(`  ${line} …\n`);
	};
}
