/** Links that name the page they stand on (`seite=`) name what is shown when they are followed, also after a reader has changed the page in place. */
export function take(): void {
	const came = location.search;
	/** What the server wrote: right again when the reader comes back to where they began. */
	const written = new WeakMap<HTMLAnchorElement, string>();
	for (const kind of ['pointerdown', 'focusin', 'click'] as const) document.addEventListener(kind, ({ target }) => {
		const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-names-page]') : null;
		if (!link) return;
		const first = written.get(link) ?? link.href;
		written.set(link, first);
		const address = new URL(first);
		if (location.search !== came) address.searchParams.set('seite', location.pathname + location.search);
		link.href = address.href;
	}, { capture: true });
}
