/** Links that name the page they stand on (`seite=`) name what is shown when they are followed, also after a reader has changed the page in place. */
export function take(): void {
	const came = location.search;
	for (const kind of ['pointerdown', 'focusin', 'click'] as const) document.addEventListener(kind, ({ target }) => {
		const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-names-page]') : null;
		if (!link || location.search === came) return;
		const address = new URL(link.href);
		address.searchParams.set('seite', location.pathname + location.search);
		link.href = address.href;
	}, { capture: true });
}
