import { CAMERA_MOVED } from '../camera-moved.ts';
import { addToDrawing } from '../drawing.ts';
import { areaWords } from './area-words.ts';
import { Tooltip } from './tooltip.ts';

/** Shows one area in all pictures at once: under the pointer, at the focus, or tapped. Lit elements carry the class `lit`; each picture says how that looks. */
export function take(main: HTMLElement): void {
	const tooltip = new Tooltip(main);
	/** A finger's first tap shows, the second opens. */
	let tapped: string | null = null;
	let lit: string | null = null;
	/** A mouse that lies still must not take away what a key or a finger asked for. */
	let byPointer = false;
	let hushed: { readonly title: SVGTitleElement; readonly words: string } | null = null;

	const holder = (event: Event): Element | null => (event.target instanceof Element ? event.target.closest('[data-area]') : null);
	const idOf = (element: Element | null): string | null => element?.getAttribute('data-area') ?? null;

	function light(area: string | null): void {
		lit = area;
		for (const old of main.querySelectorAll('.lit')) if (idOf(old) !== area) old.classList.remove('lit');
		if (area !== null) for (const element of main.querySelectorAll(`[data-area="${CSS.escape(area)}"]`)) element.classList.add('lit');
	}

	/** The browser's own tooltip would lie over ours. */
	function hush(element: Element): void {
		unhush();
		const title = element.querySelector<SVGTitleElement>(':scope > title');
		if (!title || title.textContent === '') return;
		hushed = { title, words: title.textContent };
		// Others still want to read it.
		element.setAttribute('data-words', title.textContent);
		title.textContent = '';
	}

	function unhush(): void {
		if (hushed && hushed.title.textContent === '') hushed.title.textContent = hushed.words;
		hushed?.title.parentElement?.removeAttribute('data-words');
		hushed = null;
	}

	function leave(): void {
		unhush();
		light(null);
		tooltip.hide();
		tapped = null;
	}

	main.addEventListener('pointerover', (event) => {
		if (event.pointerType === 'touch') return;
		const element = holder(event);
		if (!element) {
			if (byPointer) leave();
			return;
		}
		byPointer = true;
		light(idOf(element));
		if (!element.closest('svg')) return tooltip.hide();
		unhush();
		tooltip.show(areaWords(element), { x: event.clientX, y: event.clientY });
		hush(element);
	});
	main.addEventListener('pointermove', (event) => {
		if (event.pointerType !== 'touch') tooltip.follow({ x: event.clientX, y: event.clientY });
	}, { passive: true });
	main.addEventListener('pointerleave', () => {
		if (byPointer) leave();
	});
	main.addEventListener('focusin', (event) => {
		const element = holder(event);
		if (!element || !(event.target instanceof Element) || !event.target.matches(':focus-visible')) return;
		byPointer = false;
		light(idOf(element));
		if (element.closest('svg')) tooltip.showAt(areaWords(element), event.target);
	});
	main.addEventListener('focusout', leave);
	main.addEventListener('click', (event) => {
		const element = holder(event);
		const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
		if (!byTouch || !element?.closest('svg') || (idOf(element) === tapped && tooltip.isOpen)) return;
		event.preventDefault();
		event.stopPropagation();
		byPointer = false;
		light(idOf(element));
		tooltip.show(areaWords(element), { x: event.clientX, y: event.clientY });
		tapped = idOf(element);
	}, { capture: true });
	document.addEventListener('pointerdown', (event) => {
		if (event.pointerType === 'touch' && tapped !== null && idOf(holder(event)) !== tapped) leave();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') tooltip.dismiss();
	});
	addEventListener('scroll', () => tooltip.moved(), { passive: true });
	main.addEventListener(CAMERA_MOVED, () => tooltip.moved());
	addToDrawing({
		before: unhush,
		after: () => {
			// What is shown stays shown, with the value it has now.
			if (lit === null) return;
			light(lit);
			const element = main.querySelector(`svg [data-area="${CSS.escape(lit)}"]`);
			if (!tooltip.isOpen) return;
			if (!element) return leave();
			unhush();
			tooltip.renew(areaWords(element));
			hush(element);
		}
	});
}
