/**
 * The one script of every page. It looks what the page holds and loads only what serves it; a page without such a part loads nothing more.
 * Everything here is an addition: the page is complete before it runs, and stays so where it cannot.
 */
const parts: readonly (readonly [selector: string, load: () => Promise<{ readonly take: (found: HTMLElement) => void }>])[] = [
	['.paper-foot', () => import('./paper-address.ts')],
	['a[data-names-page]', () => import('./names-page.ts')],
	['[data-copy]', () => import('./copy-button.ts')]
];

for (const [selector, load] of parts) {
	const found = document.querySelector<HTMLElement>(selector);
	if (found) void load().then(({ take }) => take(found));
}

export {};
