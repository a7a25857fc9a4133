import { openExplanation } from '../explanation/open-explanation.ts';

/**
 * „Diese Zahl erklären“ over the page instead of on a page of its own. One listener for all numbers, so that it holds for those drawn later, too.
 * A click that asks for a new window stays the browser's.
 */
export function take(): void {
	document.addEventListener('click', (event) => {
		if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented) return;
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.explain') : null;
		if (!link) return;
		event.preventDefault();
		void openExplanation(link);
	});
}
