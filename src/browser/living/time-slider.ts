import type { Step } from './step.ts';

/** How long a period stays while the years are played, in milliseconds. */
const BEAT = 900;

/** The time slider: moving it shows each period at once; playing goes on to the newest and stops. One movement is one step back for the browser. */
export function takeSlider(root: HTMLElement, show: (period: string, step: Step) => Promise<void>): void {
	let moving = false;
	let playing: ReturnType<typeof setTimeout> | null = null;

	const slider = (): HTMLInputElement | null => root.querySelector<HTMLInputElement>('[data-slider] input[type=range]');
	const button = (): HTMLButtonElement | null => root.querySelector<HTMLButtonElement>('[data-slider] button');
	const periods = (): string[] => [...root.querySelectorAll<HTMLOptionElement>('[data-slider] option')].map((option) => option.dataset['zeit'] ?? '');

	function move(at: number): Promise<void> {
		const step = moving ? 'replace' : 'push';
		moving = true;
		return show(periods()[at] ?? '', step);
	}

	function stop(): void {
		if (playing !== null) clearTimeout(playing);
		playing = null;
		moving = false;
		name();
	}

	function play(): void {
		const range = slider();
		if (!range) return stop();
		const last = Number(range.max);
		const next = range.valueAsNumber >= last ? 0 : range.valueAsNumber + 1;
		void move(next).then(() => {
			if (playing === null) return;
			if (next >= last) stop();
			else playing = setTimeout(play, BEAT);
		});
	}

	function name(): void {
		const it = button();
		if (!it) return;
		it.textContent = (playing === null ? it.dataset['play'] : it.dataset['pause']) ?? '';
		it.setAttribute('aria-pressed', String(playing !== null));
	}

	root.addEventListener('input', (event) => {
		if (event.target !== slider() || !(event.target instanceof HTMLInputElement)) return;
		if (playing !== null) stop();
		void move(event.target.valueAsNumber);
	});
	root.addEventListener('change', (event) => {
		if (event.target === slider()) moving = false;
	});
	root.addEventListener('click', (event) => {
		if (!(event.target instanceof Node) || !button()?.contains(event.target)) return;
		if (playing !== null) return stop();
		playing = setTimeout(play, 0);
		name();
	});
	root.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && playing !== null) stop();
	});
}
