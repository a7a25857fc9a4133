import type { Answers } from './answers.ts';
import type { Question } from './question.ts';
import type { Assumption } from './assumption.ts';

/** A handful: who is asked more answers nothing. What would be asked beyond it is assumed and said. */
const MOST_QUESTIONS = 6;

/** Gathers questions; an answered one is not asked again. */
export class Ask {
	readonly #answers: Answers;
	readonly #open: Question[] = [];
	readonly #assumed: Assumption[] = [];

	constructor(answers: Answers) {
		this.#answers = answers;
	}

	/** The answer, given, remembered or proposed. An answer that is none of the choices counts as none. */
	ask(question: Question): string {
		const answer = this.#answers.to(question.code);
		if (answer !== undefined && (question.choices.length === 0 || question.choices.some((c) => c.answer === answer))) return answer;
		this.#open.push(question);
		return question.proposed;
	}

	/** Taken for granted; whoever knows better answers under the code. */
	assume(file: string, text: string, code: string | null = null): void {
		this.#assumed.push({ file, text, code });
	}

	/** The answer under the code, or a default that is said to be one. */
	assumeOr(code: string, otherwise: string, text: string): string {
		const answer = this.#answers.to(code);
		if (answer === undefined) this.assume('', text, code);
		return answer ?? otherwise;
	}

	/** The questions in the order in which they were asked: worst first. */
	questions(): readonly Question[] {
		return this.#open.slice(0, MOST_QUESTIONS);
	}

	assumptions(): readonly Assumption[] {
		return [...this.#assumed, ...this.#open.slice(MOST_QUESTIONS).map((q) => ({ file: q.file, text: `${q.text} ${q.otherwise}`, code: q.code }))];
	}
}
