import type { CommandIo } from '../command.ts';

/** Says what long work is doing now: each step once, and how far it is at every quarter. Nothing for machines. */
export function progressLines(io: CommandIo): (step: string, done: number, all: number) => void {
	let said = '';
	return (step, done, all) => {
		const quarter = Math.floor((4 * done) / Math.max(1, all));
		const line = quarter === 0 || all < 8 ? step : `${step}: ${done} von ${all}`;
		const key = `${step} ${all < 8 ? 0 : quarter}`;
		if (io.json || key === said) return;
		said = key;
		io.out(`  ${line} …\n`);
	};
}
