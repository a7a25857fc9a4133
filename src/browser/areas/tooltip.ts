import type { AreaWords } from './area-words.ts';

interface Place {
	readonly x: number;
	readonly y: number;
}

/** Distance from the pointer or the focused element, in pixels. */
const AIR = 14;
const ID = 'gebietshinweis';

/** A small box beside pointer or focus (WCAG 1.4.13): Escape dismisses it, it stays as long as what it tells of, and never lies on the focus. */
export class Tooltip {
	readonly #within: HTMLElement;
	#box: HTMLElement | null = null;
	#described: Element | null = null;
	#dismissed = false;

	constructor(within: HTMLElement) {
		this.#within = within;
	}

	get isOpen(): boolean {
		return this.#box !== null && !this.#box.hidden;
	}

	show(words: AreaWords, at: Place): void {
		this.#dismissed = false;
		this.renew(words);
		this.follow(at);
	}

	/** Above the element, or below it where there is no room. */
	showAt(words: AreaWords, element: Element): void {
		this.show(words, { x: 0, y: 0 });
		element.setAttribute('aria-describedby', ID);
		this.#described = element;
		this.#settle(element);
	}

	/** The page or the map moved under it: what tells of the focus goes along, what tells of the pointer goes. */
	moved(): void {
		if (this.#described) this.#settle(this.#described);
		else this.hide();
	}

	#settle(element: Element): void {
		const around = element.getBoundingClientRect();
		const own = this.#open().getBoundingClientRect();
		const above = around.top - own.height - AIR / 2;
		const below = around.bottom + AIR / 2;
		const y = above >= 0 ? above : below + own.height <= innerHeight ? below : 0;
		this.#move(around.left + around.width / 2 - own.width / 2, y);
	}

	renew({ name, value, more }: AreaWords): void {
		if (this.#dismissed) return;
		const box = this.#open();
		const line = (tag: string, text: string): HTMLElement => Object.assign(document.createElement(tag), { textContent: text });
		box.replaceChildren(line('strong', name), ...(value === '' ? [] : [line('b', value)]), ...more.map((text) => line('span', text)));
		box.hidden = false;
	}

	follow({ x, y }: Place): void {
		if (!this.isOpen || this.#described) return;
		const own = this.#open().getBoundingClientRect();
		this.#move(x + AIR + own.width > innerWidth ? x - AIR - own.width : x + AIR, y + AIR + own.height > innerHeight ? y - AIR - own.height : y + AIR);
	}

	/** Until something else is pointed at. */
	dismiss(): void {
		this.hide();
		this.#dismissed = true;
	}

	hide(): void {
		if (this.#box) this.#box.hidden = true;
		this.#described?.removeAttribute('aria-describedby');
		this.#described = null;
	}

	#move(x: number, y: number): void {
		const box = this.#open();
		const width = box.getBoundingClientRect().width;
		box.style.translate = `${Math.round(Math.max(4, Math.min(x, innerWidth - width - 4)))}px ${Math.round(Math.max(4, y))}px`;
	}

	#open(): HTMLElement {
		if (this.#box) return this.#box;
		const box = document.createElement('div');
		box.id = ID;
		box.className = 'area-tooltip';
		box.setAttribute('role', 'tooltip');
		this.#within.append(box);
		this.#box = box;
		return box;
	}
}
