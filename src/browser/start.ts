/**
 * The one script of every page. It looks what the page holds and loads only what serves it; a page without such a part loads nothing more.
 * Everything here is an addition: the page is complete before it runs, and stays so where it cannot.
 */
const parts: readonly (readonly [selector: string, load: () => Promise<{ readonly take: (found: HTMLElement) => void }>])[] = [
	['a.explain', () => import('./part/explanation.ts')],
	['form.find[data-catalogue]', () => import('./part/search.ts')],
	['.where', () => import('./part/where.ts')]
];

for (const [selector, load] of parts) {
	const found = document.querySelector<HTMLElement>(selector);
	if (found) void load().then(({ take }) => take(found));
}
