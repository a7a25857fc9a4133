import { flushSync, hydrate } from 'svelte';
import IndicatorPage from '#ui/indicator/IndicatorPage.svelte';
import type { Answer } from './answer-address.ts';

/** The inside of <main>, taken over from the server as it stands and drawn anew by the same component. */
export class ShownPage {
	#answer: Answer;
	/** What the diagrams show: a change reaches them after map and table are painted. */
	#later: Answer;

	/** @param root holds what the server drew for exactly this answer; where that fails, it holds it still @throws what went wrong while drawing */
	constructor(root: HTMLElement, answer: Answer) {
		this.#answer = $state.raw(answer);
		this.#later = $state.raw(answer);
		const drawn = [...root.cloneNode(true).childNodes];
		markAsDrawn(root);
		// The props are read through, so that only what depends on a change is drawn.
		const now = (): Answer => this.#answer;
		const later = (): Answer => this.#later;
		try {
			hydrate(IndicatorPage, {
				target: root,
				props: {
					get view() { return now().view; },
					get state() { return now().state; },
					get defaults() { return now().defaults; },
					get pin() { return now().pin; },
					get here() { return now().here; },
					get later() { return later(); }
				}
			});
			flushSync();
		} catch (error) {
			root.replaceChildren(...drawn);
			throw error;
		}
	}

	/** Draws map, legend and table at once. */
	show(answer: Answer): void {
		this.#answer = answer;
		flushSync();
	}

	/** Draws the diagrams of what was shown last, after the next paint. */
	async follow(): Promise<void> {
		await painted();
		this.#later = this.#answer;
		flushSync();
	}
}

/** A frame's callbacks run before its paint, a message sent from them after it. */
function painted(): Promise<void> {
	return new Promise((done) => requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => done();
		port2.postMessage(null);
	}));
}

/** Svelte finds what it drew between two comments. The server writes them around whole pages only; this is a part of one. */
function markAsDrawn(root: HTMLElement): void {
	while (root.lastChild instanceof Comment) root.lastChild.remove();
	while (root.firstChild instanceof Text && root.firstChild.data.trim() === '') root.firstChild.remove();
	while (root.lastChild instanceof Text && root.lastChild.data.trim() === '') root.lastChild.remove();
	root.prepend(document.createComment('['));
	root.append(document.createComment(']'));
}
