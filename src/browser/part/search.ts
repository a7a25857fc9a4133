/** Suggestions while one types. Nothing is fetched before a search gets the focus, and nothing typed leaves the browser. */
export function take(): void {
	for (const form of document.querySelectorAll<HTMLFormElement>('form.find[data-catalogue]')) {
		const input = form.querySelector<HTMLInputElement>('input[type="search"]');
		if (!input) continue;
		// The engine is loaded with the focus, too: most readers of a page never search.
		const begin = (): void => void import('../search/suggest.ts').then(({ suggest }) => suggest(form, input));
		if (document.activeElement === input) begin();
		else input.addEventListener('focus', begin, { once: true });
	}
}
