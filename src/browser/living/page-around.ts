import type { Component } from 'svelte';
import { flushSync, mount, unmount } from 'svelte';
import { indicatorHead, wholeWords } from '#ui/indicator/indicator-head.ts';
import Breadcrumbs from '#ui/page/Breadcrumbs.svelte';
import Notes from '#ui/page/Notes.svelte';
import PinnedLink from '#ui/page/PinnedLink.svelte';
import { encodeQuery } from '#url/encode-query.ts';
import { windowTitle } from '#ui/page/window-title.ts';
import type { Answer } from './answer-address.ts';
import type { DrawnPage } from './drawn-page.ts';

/** A piece outside of the content, drawn whole each time it changes: too small for more. */
class Piece {
	readonly #target: Node;
	readonly #anchor = document.createTextNode('');
	#drawn: readonly ChildNode[];
	#instance: object | null = null;

	/** @param drawn what the server drew of it @param before where it belongs; null = at the end */
	constructor(target: Node, drawn: readonly ChildNode[], before: Node | null) {
		this.#target = target;
		this.#drawn = drawn;
		target.insertBefore(this.#anchor, before);
	}

	draw<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): void {
		for (const node of this.#drawn) node.remove();
		this.#drawn = [];
		if (this.#instance) void unmount(this.#instance);
		this.#instance = mount(component, { target: this.#target as Element, anchor: this.#anchor, props });
	}
}

/** What follows a change outside of the content: title, description, breadcrumbs, hints, the fixed link. */
export class PageAround {
	readonly #root: HTMLElement;
	readonly #crumbs: Piece | null;
	readonly #notes: Piece | null;
	readonly #link: Piece | null;

	constructor({ root }: DrawnPage) {
		this.#root = root;
		const crumbs = document.querySelector('nav.crumbs');
		const link = document.querySelector('[data-pinned-link]');
		this.#crumbs = crumbs?.parentNode ? new Piece(crumbs.parentNode, [crumbs], crumbs.nextSibling) : null;
		this.#link = link && new Piece(link, [...link.childNodes], null);
		this.#notes = root.parentNode && new Piece(root.parentNode, [...root.parentNode.querySelectorAll(':scope > [data-notes]')], root);
	}

	draw({ view, notes, pin, here }: Answer): void {
		const head = indicatorHead(view, pin);
		document.title = windowTitle(head.title, view);
		document.querySelector('meta[name="description"]')?.setAttribute('content', head.description);
		Object.assign(this.#root.dataset, { living: view.indicator.id, level: view.level.id, period: view.period, whole: wholeWords(view) });
		this.#crumbs?.draw(Breadcrumbs, { crumbs: head.crumbs });
		this.#notes?.draw(Notes, { notes });
		this.#link?.draw(PinnedLink, { here, pin: view.snapshot.pin });
		// Links that hand this page on, or write about it.
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-names-page]')) link.setAttribute('href', link.pathname + encodeQuery([['seite', here.pathname + here.search]]));
		flushSync();
	}
}
