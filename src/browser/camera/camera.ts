import { CAMERA_MOVED } from '../camera-moved.ts';
import type { Frame, Whole } from './frame.ts';
import { between, isWhole, within } from './frame.ts';

/** How long a movement takes that the reader did not make by hand, in milliseconds. */
const WAY = 220;

/** Where a map is looked at: moves the `viewBox` and tells those who follow it. */
export class Camera {
	readonly svg: SVGSVGElement;
	readonly whole: Whole;
	readonly #follow: (camera: Camera) => void;
	readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
	#frame: Frame;
	#turn = 0;

	constructor(svg: SVGSVGElement, whole: Whole, follow: (camera: Camera) => void) {
		this.svg = svg;
		this.whole = whole;
		this.#frame = { x: 0, y: 0, width: whole.width };
		this.#follow = follow;
	}

	get frame(): Frame {
		return this.#frame;
	}

	/** How many times larger than the whole map. */
	get power(): number {
		return this.whole.width / this.#frame.width;
	}

	get isWhole(): boolean {
		return isWhole(this.#frame, this.whole);
	}

	/** At once, as a hand moves. */
	set(frame: Frame): void {
		this.#turn++;
		this.#put(frame);
	}

	/** On a short way, unless the reader wants no motion. */
	go(to: Frame): void {
		if (this.#still.matches) return this.set(to);
		const from = this.#frame;
		const turn = ++this.#turn;
		const start = performance.now();
		const step = (now: number): void => {
			if (turn !== this.#turn) return;
			const part = Math.min(1, Math.max(0, (now - start) / WAY));
			this.#put(part === 1 ? to : between(from, to, 1 - (1 - part) ** 3, this.whole));
			if (part < 1) requestAnimationFrame(step);
		};
		requestAnimationFrame(step);
	}

	/** Writes the frame into the picture, again after the picture was drawn anew. */
	write(): void {
		const { x, y, width } = this.#frame;
		// Coarser, and the map's height would change with its shape.
		const fine = (value: number): number => Math.round(value * 1e6) / 1e6;
		this.svg.setAttribute('viewBox', [x, y, width, (width * this.whole.height) / this.whole.width].map(fine).join(' '));
		this.#follow(this);
	}

	/** Map units at a place of the window. */
	pointAt(client: { readonly clientX: number; readonly clientY: number }): { x: number; y: number } {
		const box = this.svg.getBoundingClientRect();
		const unit = this.#frame.width / (box.width || 1);
		return { x: this.#frame.x + (client.clientX - box.left) * unit, y: this.#frame.y + (client.clientY - box.top) * unit };
	}

	/** Map units of a pixel. */
	get unit(): number {
		return this.#frame.width / (this.svg.getBoundingClientRect().width || 1);
	}

	#put(frame: Frame): void {
		this.#frame = within(frame, this.whole);
		this.write();
		this.svg.dispatchEvent(new Event(CAMERA_MOVED, { bubbles: true }));
	}
}
