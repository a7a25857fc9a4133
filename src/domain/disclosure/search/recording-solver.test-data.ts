import type { LinearOutcome, LinearProgram, LinearSolver } from './linear-solver.ts';

/** A port that answers with given columns, one after the other (the last one for good), and tells what it was asked. */
export interface Recording extends LinearSolver {
	readonly programs: LinearProgram[];
	/** Changes, questions and the end, in words. */
	readonly told: string[];
}

export function recordingSolver(...answers: readonly (readonly number[] | 'infeasible' | 'gave-up')[]): Recording {
	const [programs, told]: [LinearProgram[], string[]] = [[], []];
	let next = 0;
	const answer = (): LinearOutcome => {
		const found = answers[Math.min(next++, answers.length - 1)]!;
		return typeof found === 'string' ? found : Float64Array.from(found);
	};
	return {
		programs, told,
		open: (program) => {
			programs.push(program);
			return {
				changeCost: (column, cost) => void told.push(`cost ${column}: ${cost}`), changeBounds: (column, lower, upper) => void told.push(`bounds ${column}: ${lower} … ${upper}`),
				solve: () => (told.push('solve'), answer()), solveInIntegers: () => (told.push('solve in integers'), answer()), close: () => void told.push('close')
			};
		}
	};
}
