import type { PreparationStep } from '#http/preparing.ts';

interface Step {
	readonly title: string;
	state: PreparationStep['state'];
	started: number;
	ended: number;
}

/** The list that the progress page shows, and one console line for each step that ends. */
export class Steps {
	readonly #list: Step[] = [];
	readonly #say: (line: string) => void;

	constructor(say: (line: string) => void) {
		this.#say = say;
	}

	/** Announces a step; it waits until `run`. */
	plan(title: string): (work: () => Promise<void>) => Promise<void> {
		const step: Step = { title, state: 'waiting', started: 0, ended: 0 };
		this.#list.push(step);
		return async (work) => {
			step.state = 'running';
			step.started = performance.now();
			try {
				await work();
				step.state = 'done';
			} finally {
				step.ended = performance.now();
				if (step.state !== 'done') step.state = 'failed';
			}
			this.#say(`  ✓ ${title} (${((step.ended - step.started) / 1000).toFixed(1).replace('.', ',')} s)\n`);
		};
	}

	list(): PreparationStep[] {
		const now = performance.now();
		return this.#list.map(({ title, state, started, ended }) => ({ title, state, seconds: state === 'waiting' ? 0 : ((state === 'running' ? now : ended) - started) / 1000 }));
	}
}
